package kz.kasip.cards.compare.wording;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a text what does not change its meaning: list marks, look-alike letters, invisible characters. */
final class Spelling {
    private static final Pattern LIST_MARK = Pattern.compile(
            "^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]\\s*(?=\\p{L})|\\p{L}\\)\\s*|[-–—•·*▪◦‣●■□➢✓]+\\s*(?=[\\p{L}\\s]))");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\u0301]");
    private static final Pattern MIXED = Pattern.compile("\\p{L}+");

    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyhkƏəɵƟ";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһкӘәөӨ";

    private Spelling() {}

    static String plain(String text) {
        String composed = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return MIXED.matcher(withoutListMarks(composed))
                .replaceAll(word -> inOneAlphabet(word.group()))
                .replace('ё', 'е')
                .replace('Ё', 'Е');
    }

    private static String withoutListMarks(String text) {
        String rest = text;
        for (int times = 0; times < 3; times++) {
            rest = LIST_MARK.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** A Latin letter in a Cyrillic word, or one that stands alone, is the Cyrillic one that looks the same. */
    private static String inOneAlphabet(String word) {
        boolean cyrillic = word.length() == 1
                || word.chars()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        if (!cyrillic || word.chars().allMatch(letter -> letter >= 'А' && letter <= 'я')) {
            return word;
        }
        StringBuilder spelt = new StringBuilder(word);
        for (int place = 0; place < word.length(); place++) {
            int known = LATIN.indexOf(word.charAt(place));
            if (known >= 0) {
                spelt.setCharAt(place, CYRILLIC.charAt(known));
            }
        }
        return spelt.toString();
    }
}
