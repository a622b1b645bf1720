package kz.kasip.search.analysis;

import java.util.List;
import java.util.Optional;
import org.tartarus.snowball.ext.RussianStemmer;

/** A language of the register's texts, with its own analysis. */
public enum Language {
    KK("kk", new TextAnalysis(() -> KazakhStemmer::stem, SkeletonStems.KAZAKH::of)),
    RU("ru", new TextAnalysis(() -> TextAnalysis.snowball(new RussianStemmer()), SkeletonStems.RUSSIAN::of));

    private final String code;
    private final TextAnalysis analysis;

    Language(String code, TextAnalysis analysis) {
        this.code = code;
        this.analysis = analysis;
    }

    /** The key in language maps, {@code kk} or {@code ru}. */
    public String code() {
        return code;
    }

    /** The tokens of a text in this language, in the text's order. */
    public List<Token> tokens(String text) {
        return analysis.tokens(text);
    }

    /** The language that a text is in, as far as its letters and words tell; of a few words nothing can be told. */
    public static Optional<Language> guess(String text) {
        return LanguageGuess.of(text);
    }

    /** The language of a key in a language map, if it is one that is analysed. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
