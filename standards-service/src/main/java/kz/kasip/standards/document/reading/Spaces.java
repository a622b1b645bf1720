package kz.kasip.standards.document.reading;

import java.text.Normalizer;

/** White space and letters of all kinds made plain: text that can be compared, stored and shown. */
final class Spaces {

    private Spaces() {}

    /** One space for each run of white space, none at the ends; soft hyphens and zero-width signs go, but for {@link Verbatim#MARK}. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = !plain.isEmpty();
            } else {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.append(storable(text, i));
            }
        }
        // one spelling of each letter, whatever program wrote it
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The character itself, but for halves of one that no database takes, and the hyphen that never breaks. */
    private static char storable(String text, int at) {
        char c = text.charAt(at);
        boolean half = Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (half) {
            return '\uFFFD';
        }
        return c == '\u2011' ? '-' : c;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\uFEFF';
    }
}
