package kz.kasip.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Headers that are about one connection and not about the message (RFC 9110, 7.6.1): they end at the gateway. */
final class HopByHop {
    private static final List<CharSequence> ALWAYS = Stream.of(
                    "TE",
                    "Host",
                    "Expect",
                    "Trailer",
                    "Upgrade",
                    "Connection",
                    "Keep-Alive",
                    "HTTP2-Settings",
                    "Proxy-Connection",
                    "Transfer-Encoding",
                    "Proxy-Authenticate",
                    "Proxy-Authorization")
            .map(HttpHeaders::createOptimized)
            .toList();

    private static final HopByHop USUAL = new HopByHop(List.of());

    /** Named by the message itself as such, in small letters. */
    private final List<String> named;

    private HopByHop(List<String> named) {
        this.named = named;
    }

    /** Those of a message with these headers. */
    static HopByHop of(MultiMap headers) {
        String connection = headers.get(HttpHeaders.CONNECTION);
        if (connection == null
                || isUsual(connection) && headers.getAll(HttpHeaders.CONNECTION).size() == 1) return USUAL;
        List<String> named = new ArrayList<>();
        for (String listed : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : listed.split(",")) named.add(name.strip().toLowerCase(Locale.ROOT));
        }
        return new HopByHop(named);
    }

    /** Whether this header ends here. */
    boolean holds(String name) {
        return isAlways(name) || !named.isEmpty() && named.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Takes them all out. */
    void removeFrom(MultiMap headers) {
        ALWAYS.forEach(headers::remove);
        named.forEach(headers::remove);
    }

    private static boolean isUsual(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }

    /** {@code Host} is each connection's own, and {@code Expect} is answered by the gateway. */
    private static boolean isAlways(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("TE");
            case 4 -> name.equalsIgnoreCase("Host");
            case 6 -> name.equalsIgnoreCase("Expect");
            case 7 -> name.equalsIgnoreCase("Trailer") || name.equalsIgnoreCase("Upgrade");
            case 10 -> name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Keep-Alive");
            case 14 -> name.equalsIgnoreCase("HTTP2-Settings");
            case 16 -> name.equalsIgnoreCase("Proxy-Connection");
            case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
            case 18 -> name.equalsIgnoreCase("Proxy-Authenticate");
            case 19 -> name.equalsIgnoreCase("Proxy-Authorization");
            default -> !name.isEmpty() && name.charAt(0) == ':';
        };
    }
}
