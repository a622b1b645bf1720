package kz.kasip.search.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which language a text is in, by its letters, its commonest words and its endings. */
final class LanguageGuess {
    private static final int FEWEST_LETTERS = 12;
    private static final int FEWEST_SIGNS = 2;

    private static final String KAZAKH_LETTERS = "әғқңөұүһі";
    private static final Set<String> KAZAKH_WORDS = Set.of(
            "мен",
            "бен",
            "пен",
            "және",
            "жане",
            "үшін",
            "ушин",
            "бойынша",
            "туралы",
            "бар",
            "болып",
            "осы",
            "арқылы",
            "аркылы",
            "негізінде",
            "кезінде",
            "кезинде",
            "немесе",
            "сондай",
            "тиіс",
            "тиис");
    private static final Set<String> RUSSIAN_WORDS = Set.of(
            "и", "в", "во", "на", "по", "для", "с", "со", "или", "не", "от", "при", "из", "их", "о", "об", "к", "до",
            "за", "у", "его", "как", "что", "это", "также");
    private static final String[] KAZAKH_ENDINGS =
            ("лар лер дар дер тар тер лау леу дау деу тау теу ды ты нын нин дын дин тын тин лык лик"
                            + " дык дик тык тик ылу илу ыру иру нда нде дан ден тан тен мдер")
                    .split(" ");
    private static final String[] RUSSIAN_ENDINGS =
            ("ие ия ий ый ого его ому ему ых их ов ев ей ой ами ями ость ости ать ять ить ая ое ые ую ях ах ию иям ием ется"
                            + " ются")
                    .split(" ");

    private LanguageGuess() {}

    /** The language of most of its words that tell one; none when too few do or the languages are near each other. */
    static Optional<Language> of(String text) {
        int letters = 0;
        int kazakh = 0;
        int russian = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && LookAlikes.isCyrillic(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                String word = text.substring(start, end).toLowerCase(Locale.ROOT);
                int sign = sign(word);
                kazakh += Math.max(sign, 0);
                russian -= Math.min(sign, 0);
                letters += word.length();
                start = end;
            }
        }
        if (letters < FEWEST_LETTERS || Math.max(kazakh, russian) < FEWEST_SIGNS) {
            return Optional.empty();
        }
        if (kazakh >= 2 * russian) {
            return Optional.of(Language.KK);
        }
        return russian >= 2 * kazakh ? Optional.of(Language.RU) : Optional.empty();
    }

    /** How much a word speaks for Kazakh; less than nothing: for Russian. */
    private static int sign(String word) {
        if (hasKazakhLetter(word)) {
            return 2;
        }
        if (KAZAKH_WORDS.contains(word) || ends(word, KAZAKH_ENDINGS)) {
            return 1;
        }
        return RUSSIAN_WORDS.contains(word) || ends(word, RUSSIAN_ENDINGS) ? -1 : 0;
    }

    private static boolean hasKazakhLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (KAZAKH_LETTERS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String word, String[] endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
