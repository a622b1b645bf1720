package kz.kasip.gateway.route;

import java.util.List;
import java.util.Optional;

/**
 * The path of a request after its checks: the very bytes that were matched are the ones that are forwarded, so no
 * spelling of a path means one thing here and another in a service.
 *
 * @param raw the path as it is forwarded, percent-encoded
 * @param segments its parts between slashes, still encoded; a slash at the end adds none
 */
public record RequestPath(String raw, List<String> segments) {
    private static final String PLAIN = "-._~!$&'()*+,=:@/%";

    /** Never needed in encoded form, and the stuff of every trick: slashes, dots, parameters and a second encoding. */
    private static final String NEVER_ENCODED = "/\\.;%";

    /** The path, or nothing when it is not one that the register knows how to spell. */
    public static Optional<RequestPath> of(String asSent) {
        if (asSent == null || !asSent.startsWith("/")) return Optional.empty();
        String raw = Spelling.encode(asSent, "");
        if (raw.contains("//") || !isWellSpelt(raw)) return Optional.empty();
        List<String> segments = List.of(raw.substring(1).split("/"));
        if (segments.contains(".") || segments.contains("..")) return Optional.empty();
        return Optional.of(new RequestPath(raw, segments));
    }

    /** Path and query as they are forwarded, or nothing when the query's percent-encoding is broken. */
    public Optional<String> withQuery(String query) {
        return Spelling.query(query).map(spelt -> spelt.isEmpty() ? raw : raw + "?" + spelt);
    }

    private static boolean isWellSpelt(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (!isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) return false;
            if (c == '%' && !isFairEscape(raw, at)) return false;
        }
        return true;
    }

    private static boolean isFairEscape(String raw, int at) {
        int decoded = Spelling.decode(raw, at);
        return decoded >= 0x20 && decoded != 0x7f && NEVER_ENCODED.indexOf(decoded) < 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
