package kz.kasip.gateway.cache;

import java.util.regex.Pattern;

/** Whether coding a body makes it smaller; documents and pictures are compressed already. */
final class Compressible {
    private static final Pattern TEXT = Pattern.compile(
            "(?:text/.*|application/(?:json|xml|yaml|javascript|ndjson|x-ndjson)|image/svg\\+xml|[^;]*\\+(?:json|xml|yaml))(?:\\s*;.*)?");

    /** It fits into one packet anyway. */
    private static final int SMALL = 1000;

    private Compressible() {}

    static boolean is(String mediaType, int length) {
        return length >= SMALL && mediaType != null && TEXT.matcher(mediaType).matches();
    }
}
