package kz.kasip.search.analysis;

import java.util.Optional;
import java.util.Set;

/** Which language a text is in, by its letters and its commonest words. */
final class LanguageGuess {
    private static final int FEWEST_LETTERS = 12;
    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final Set<String> RUSSIAN_WORDS =
            Set.of("и", "в", "на", "по", "для", "с", "или", "не", "от", "при", "из", "их", "о", "к");

    private LanguageGuess() {}

    static Optional<Language> of(String text) {
        int letters = 0;
        int kazakh = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (LookAlikes.isCyrillic(letter)) {
                letters++;
                if (KAZAKH_LETTERS.indexOf(letter) >= 0) {
                    kazakh++;
                }
            }
        }
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (kazakh * 20 >= letters) {
            return Optional.of(Language.KK);
        }
        for (Token token : Language.RU.tokens(text)) {
            if (RUSSIAN_WORDS.contains(token.word())) {
                return Optional.of(Language.RU);
            }
        }
        return Optional.empty();
    }
}
