package kz.kasip.gateway.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Headers that matter to a plain read; others may stand there or not. */
public enum PlainHeader {
    HOST("host"),
    ACCEPT("accept"),
    ACCEPT_ENCODING("accept-encoding"),
    IF_NONE_MATCH("if-none-match"),
    REQUEST_ID("x-request-id"),
    FORWARDED_FOR("x-forwarded-for"),
    API_KEY("x-api-key"),
    CONNECTION("connection"),
    /** About the connection, for the gateway to say, or of no use where an answer for all is asked for. */
    LEFT_BEHIND(
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "forwarded",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "if-modified-since",
            "if-match",
            "if-unmodified-since",
            "if-range",
            "range",
            "cookie",
            "content-type"),
    /** A request that bears one of these is for others to read. */
    OF_THE_LONG_WAY(
            "authorization",
            "content-length",
            "transfer-encoding",
            "expect",
            "upgrade",
            "te",
            "trailer",
            "proxy-connection",
            "http2-settings");

    static final int COUNT = values().length;

    private static final int LONGEST = 32;
    private static final PlainHeader[][] BY_LENGTH = new PlainHeader[LONGEST][];

    static {
        for (int length = 0; length < LONGEST; length++) {
            int each = length;
            BY_LENGTH[length] = Arrays.stream(values())
                    .filter(header -> Arrays.stream(header.names).anyMatch(name -> name.length == each))
                    .toArray(PlainHeader[]::new);
        }
    }

    private final byte[][] names;

    PlainHeader(String... names) {
        this.names = Arrays.stream(names)
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /** The header of this name, or null when it does not matter. */
    static PlainHeader of(byte[] bytes, int start, int end) {
        if (end - start >= LONGEST) return null;
        for (PlainHeader header : BY_LENGTH[end - start]) {
            for (byte[] name : header.names) {
                if (name.length == end - start && isSame(name, bytes, start)) return header;
            }
        }
        return null;
    }

    /** Whether these letters stand there, small or large; signs are no letters that could be taken for one another here. */
    static boolean isSame(byte[] small, byte[] bytes, int start) {
        for (int at = 0; at < small.length; at++) {
            int there = bytes[start + at];
            if (there >= 'A' && there <= 'Z') there += 'a' - 'A';
            if (there != small[at]) return false;
        }
        return true;
    }
}
