package kz.kasip.standards.document.template;

/** Letters as they are compared: case, spaces, signs and look-alikes of the other alphabet do not count. */
public final class Letters {

    private static final String LATIN = "aceiopxykəѳёhmtb";
    private static final String CYRILLIC = "асеіорхукәөеһмтв";

    private Letters() {}

    /** The folded form of a letter or digit; 0 for what is neither. */
    public static char fold(char c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        char lower = Character.toLowerCase(c);
        int latin = LATIN.indexOf(lower);
        return latin >= 0 ? CYRILLIC.charAt(latin) : lower;
    }

    /** The folded letters and digits of a text. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether two texts say the same. */
    public static boolean same(String one, String other) {
        return one != null && other != null && fold(one).equals(fold(other));
    }

    /** Whether a text begins with a capital letter, signs aside. */
    static boolean startsUpper(String text) {
        return startsUpper(text, 0);
    }

    /** Whether the text from that place on begins with a capital letter. */
    static boolean startsUpper(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }

    /** Whether a text begins with a small letter, signs aside. */
    static boolean startsLower(String text) {
        return text.chars().filter(Character::isLetterOrDigit).limit(1).anyMatch(Character::isLowerCase);
    }

    /** Whether a text says nothing: blank or dashes alone. */
    static boolean isAbsent(String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "-–—−_.:;".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
