package kz.kasip.standards.document.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Tells Kazakh from Russian by letters and common words. */
public final class Language {

    static final String KAZAKH = "kk";
    static final String RUSSIAN = "ru";

    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final Pattern WORD = Pattern.compile("[а-яё]{1,40}+");
    private static final Set<String> RUSSIAN_WORDS = Set.of(
            "и", "в", "на", "для", "по", "с", "при", "или", "их", "от", "к", "из", "не", "об", "о", "за", "до", "как");
    private static final Pattern RUSSIAN_ENDING = Pattern.compile(
            ".{2,}(?:ние|ния|ний|ции|ция|ций|ость|ости|ых|ого|ему|ому|ать|ить|ные|ный|ная|ское|ских|ской|ами|ями|ов)");
    private static final int FEW_KAZAKH = 2;

    private Language() {}

    /** The language of the whole document, by the share of letters that Russian does not have. */
    static String of(List<Block> blocks) {
        long letters = 0;
        long kazakh = 0;
        for (Block block : blocks) {
            letters += block.text().chars().filter(Character::isLetter).count();
            kazakh += kazakhLetters(block.text());
        }
        return kazakh * 25 > letters ? KAZAKH : RUSSIAN;
    }

    /** The language of an item where it is plainly another than the document's, otherwise null. */
    public static String detected(String text, String document) {
        if (KAZAKH.equals(document)) {
            return isRussian(text) ? RUSSIAN : null;
        }
        return isKazakh(text) ? KAZAKH : null;
    }

    private static boolean isKazakh(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long kazakh = kazakhLetters(text);
        return kazakh > FEW_KAZAKH && kazakh * 15 > letters;
    }

    private static boolean isRussian(String text) {
        if (kazakhLetters(text) > 0) {
            return false;
        }
        int words = 0;
        int russian = 0;
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words++;
            if (RUSSIAN_WORDS.contains(word.group())
                    || RUSSIAN_ENDING.matcher(word.group()).matches()) {
                russian++;
            }
        }
        return words >= 2 && russian >= 2 && russian * 3 >= words;
    }

    private static long kazakhLetters(String text) {
        return text.chars().filter(c -> KAZAKH_LETTERS.indexOf(c) >= 0).count();
    }
}
