package kz.kasip.search.index;

import java.util.Locale;
import java.util.Map;
import kz.kasip.search.analysis.Language;

/**
 * Puts titles into alphabetical order: digits, then Cyrillic, then Latin letters; cases and signs are left out. The JDK has no
 * collation for Kazakh (it puts ә, ғ, қ … after я), so the order is that of the alphabet itself. Both orders hold the letters of
 * both languages; in Russian ё is sorted as е, and і stands beside и.
 */
final class TitleOrder {
    private static final int LONGEST = 200;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final Map<Language, String> ALPHABETS = Map.of(
            Language.KK, "0123456789аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя" + LATIN,
            Language.RU, "0123456789аәбвгғдежзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя" + LATIN);

    private TitleOrder() {}

    /** What sorts by its characters as the title does in a language; null where there is nothing to sort by. */
    static String key(Language language, Map<String, String> title) {
        String own = title == null ? null : title.get(language.code());
        String text = own != null || title == null
                ? own
                : title.values().stream().findFirst().orElse(null);
        String key = text == null ? "" : key(ALPHABETS.get(language), text.toLowerCase(Locale.ROOT));
        return key.isEmpty() ? null : key;
    }

    private static String key(String alphabet, String text) {
        StringBuilder key = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length() && key.length() < LONGEST; i++) {
            char letter = text.charAt(i);
            int place = alphabet.indexOf(letter == 'ё' && alphabet.indexOf('ё') < 0 ? 'е' : letter);
            if (place >= 0) {
                // A gap sorts before all letters
                key.append(gap && !key.isEmpty() ? "!" : "").append((char) ('0' + place));
            }
            gap = place < 0;
        }
        return key.toString();
    }
}
