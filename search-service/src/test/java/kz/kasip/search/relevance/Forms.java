package kz.kasip.search.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the judge knows of words: where they begin and end, and when two are forms of one. */
final class Forms {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** An ending of a Kazakh word may hold a plural, a possessive and a case. */
    private static final int LONGEST_ENDING = 7;

    private static final double LEAST_SHARED = 0.7;

    /** Of words so short hardly more than a vowel is an ending. */
    private static final int SHORT = 4;

    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "аәеёиоөуұүыіэюяйьaeiouy";

    private Forms() {}

    /** The words of a text in lower case. */
    static List<String> words(String text) {
        return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A text without anything but its words. */
    static String bare(String text) {
        return String.join(" ", words(text));
    }

    /** Whether a text has every word in some form. */
    static boolean holdsAll(String text, List<String> words) {
        List<String> there = words(text);
        return words.stream().allMatch(word -> there.stream().anyMatch(other -> areOfOneWord(word, other)));
    }

    /** Whether two words are the same but for their endings. */
    static boolean areOfOneWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = sharedBeginning(one, other);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer - shared > LONGEST_ENDING) {
            return false;
        }
        if (shorter <= SHORT) {
            String rest = (one.length() == shorter ? one : other).substring(shared);
            return shared >= SHORTEST_STEM && rest.chars().allMatch(letter -> VOWELS.indexOf(letter) >= 0);
        }
        return shared >= Math.max(SHORT, (int) Math.ceil(LEAST_SHARED * shorter));
    }

    /** How many letters two words have in common from the beginning on. */
    static int sharedBeginning(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
