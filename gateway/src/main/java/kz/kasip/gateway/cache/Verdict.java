package kz.kasip.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who may be given an answer of a part. */
enum Verdict {
    /** Everybody, also later. */
    KEEP,
    /** Everybody who has asked for it in the meantime. */
    SHARE,
    /** The one who asked. */
    OWN;

    private static final Set<String> VARIES_BY = Set.of("accept", "accept-encoding", "origin");
    private static final List<CharSequence> PERSONAL = List.of(HttpHeaders.SET_COOKIE, HttpHeaders.CONTENT_ENCODING);

    /** Judges the head of an answer. */
    static Verdict of(int status, MultiMap headers, Knowledge known, long largest) {
        Lifetime lifetime = Lifetime.of(headers.get(HttpHeaders.CACHE_CONTROL));
        boolean open = status == 200
                && lifetime.shared()
                && Tag.of(headers.get(HttpHeaders.ETAG)) != null
                && PERSONAL.stream().noneMatch(headers::contains)
                && variesOnlyByWhatIsTold(headers)
                && length(headers) >= 0
                && length(headers) <= largest;
        if (!open) return OWN;
        Position position = Position.ofClaim(headers.get(Position.HEADER));
        boolean current = position != null && !known.isAheadOf(position);
        return current && lifetime.isWorthKeeping() ? KEEP : SHARE;
    }

    private static boolean variesOnlyByWhatIsTold(MultiMap headers) {
        return headers.getAll(HttpHeaders.VARY).stream()
                .flatMap(value -> Arrays.stream(value.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .allMatch(VARIES_BY::contains);
    }

    /** A body of unknown length may be as long as it likes: it is handed on while it comes. */
    private static long length(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }
}
