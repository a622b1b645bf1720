package kz.kasip.cards.related;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells two forms of one noun or adjective: the same beginning, and behind it nothing but endings of number, possession
 * and case. What makes another word, as {@code -шы} and {@code -щик} do, is none of them.
 */
final class NounForms {
    private static final int SHORTEST_RUSSIAN = 3;
    private static final int SHORTEST_KAZAKH = 4;

    private static final Pattern KAZAKH = Pattern.compile(
            "(?:[лдт][ае]р)?(?:с?[ыі])?" + "(?:[ндт][ыі]ң?|н|[ғқкг][ае]|н[ае]|[ае]|н?д[ае]|т[ае]|[ндт][ае]н|[мбп]ен)?");

    private static final Set<String> NOUNS = Set.of(
            "", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ом", "ем", "ам", "ям", "ами", "ями",
            "ах", "ях", "ов", "ев", "ью");
    private static final Set<String> ADJECTIVES = Set.of(
            "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем",
            "ей", "ую", "юю", "ых", "их", "ыми", "ими");
    /** A vowel that is only where no ending follows ({@code установок}, {@code установки}). */
    private static final Set<String> FLEETING = Set.of("ок", "ек");

    private NounForms() {}

    static boolean same(String language, String one, String other) {
        boolean kazakh = language.equals("kk");
        int shortest = kazakh ? SHORTEST_KAZAKH : SHORTEST_RUSSIAN;
        for (int common = common(one, other); common >= shortest; common--) {
            String end = one.substring(common);
            String otherEnd = other.substring(common);
            if (kazakh ? kazakh(end, otherEnd) : russian(end, otherEnd)) {
                return true;
            }
        }
        return one.equals(other);
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private static boolean kazakh(String end, String other) {
        return KAZAKH.matcher(end).matches() && KAZAKH.matcher(other).matches();
    }

    private static boolean russian(String end, String other) {
        return NOUNS.contains(end) && NOUNS.contains(other)
                || ADJECTIVES.contains(end) && ADJECTIVES.contains(other)
                || fleeting(end, other)
                || fleeting(other, end);
    }

    private static boolean fleeting(String end, String other) {
        return FLEETING.contains(end) && other.startsWith("к") && NOUNS.contains(other.substring(1));
    }
}
