package kz.kasip.cards.related;

/**
 * Tells a slip of the hand from another word. One consonant in another's place is no slip: it makes another trade of one
 * ({@code нефролог} and {@code невролог}, {@code сварщик} and {@code варщик}).
 */
final class Mistyping {
    private static final int SHORTEST = 6;
    /** Beginnings are rarely mistyped, and prefixes make other words. */
    private static final int SURE_BEGINNING = 2;

    private static final String VOWELS = "аеиоуыэюяәөүұі";
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String RUSSIAN = "агкноуухи";

    private Mistyping() {}

    /** Whether one of the words is the other with one letter doubled, left out, swapped, or a vowel in another's place. */
    static boolean likely(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST || longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = common(shorter, longer);
        if (at < SURE_BEGINNING || at >= shorter.length()) {
            return false;
        }
        return longer.length() > shorter.length()
                ? shorter.substring(at).equals(longer.substring(at + 1))
                : swapped(shorter, longer, at) || otherVowel(shorter, longer, at);
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean otherVowel(String one, String other, int at) {
        return VOWELS.indexOf(one.charAt(at)) >= 0
                && VOWELS.indexOf(other.charAt(at)) >= 0
                && one.substring(at + 1).equals(other.substring(at + 1));
    }

    /** A word as it is typed where the keyboard has Russian letters alone. */
    static String withoutKazakhLetters(String word) {
        StringBuilder typed = new StringBuilder(word);
        for (int place = 0; place < word.length(); place++) {
            int letter = KAZAKH.indexOf(word.charAt(place));
            if (letter >= 0) {
                typed.setCharAt(place, RUSSIAN.charAt(letter));
            }
        }
        return typed.toString();
    }
}
