package kz.kasip.standards.document.reading;

/** White space of all kinds made plain. */
final class Spaces {

    private Spaces() {}

    /** One space for each run of white space, none at the ends; soft hyphens and zero-width marks go. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !plain.isEmpty();
            } else {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.append(c == '\u2011' ? '-' : c);
            }
        }
        return plain.toString();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }
}
