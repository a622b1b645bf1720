package kz.kasip.standards.document.reading;

/**
 * The invisible mark (U+2060, word joiner) that a rendered document sets before a text which would otherwise be taken for
 * something else: a label, a number, several entries. What follows it in its line is one text as it stands.
 */
public final class Verbatim {

    /** The mark; it takes no room on the page. */
    public static final char MARK = '\u2060';

    private Verbatim() {}

    /** The text with the mark before it. */
    public static String marked(String text) {
        return MARK + text;
    }

    /** Whether the text begins with the mark. */
    public static boolean begins(CharSequence text) {
        return begins(text, 0);
    }

    /** Whether the mark stands at that place of the text. */
    public static boolean begins(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == MARK;
    }

    /** Whether the text has the mark at that place or after it. */
    public static boolean follows(String text, int from) {
        return text.indexOf(MARK, from) >= 0;
    }
}
