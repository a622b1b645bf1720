package kz.kasip.gateway.route;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;

/** Percent-encoding of what clients send. */
final class Spelling {
    /** Stands in no address without being encoded (RFC 3986), but browsers and people send it. */
    private static final String UNFIT_IN_QUERY = "\"#<>[\\]^`{|}";

    private Spelling() {}

    /** The query as it is handed on, or nothing when its percent-encoding is broken. */
    static Optional<String> query(String asSent) {
        String encoded = encode(asSent, UNFIT_IN_QUERY);
        boolean sound = IntStream.range(0, encoded.length())
                .filter(at -> encoded.charAt(at) == '%')
                .allMatch(at -> decode(encoded, at) >= 0);
        return sound ? Optional.of(encoded) : Optional.empty();
    }

    /**
     * Encodes what a client sent as bare bytes, as curl does with Cyrillic letters; the server hands each byte over as
     * a character.
     */
    static String encode(String text, String unfit) {
        if (text.chars().allMatch(c -> isFit((char) c, unfit))) return text;
        StringBuilder encoded = new StringBuilder(text.length() * 3);
        for (char c : text.toCharArray()) {
            if (isFit(c, unfit)) encoded.append(c);
            else if (c <= 0xff) percent(encoded, (byte) c);
            else for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) percent(encoded, b);
        }
        return encoded.toString();
    }

    /** The byte that the percent sign at this place introduces, or -1 when it introduces none. */
    static int decode(String text, int at) {
        if (at + 3 > text.length()) return -1;
        String digits = text.substring(at + 1, at + 3);
        return digits.chars().allMatch(HexFormat::isHexDigit) ? HexFormat.fromHexDigits(digits) : -1;
    }

    private static boolean isFit(char c, String unfit) {
        return c > 0x20 && c < 0x7f && unfit.indexOf(c) < 0;
    }

    private static void percent(StringBuilder encoded, byte value) {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(value));
    }
}
