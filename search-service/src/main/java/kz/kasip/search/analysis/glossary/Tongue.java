package kz.kasip.search.analysis.glossary;

import java.util.List;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/** A language of the glossary: those of the register's texts, and English, which is typed but hardly ever stands in them. */
public enum Tongue {
    KK(Language.KK, true),
    RU(Language.RU, true),
    EN(Language.RU, false);

    private final Language analysed;
    private final boolean skeletons;

    Tongue(Language analysed, boolean skeletons) {
        this.analysed = analysed;
        this.skeletons = skeletons;
    }

    /** The tokens of words in this language; English words are cut the same way in every analysis. */
    List<Token> tokens(String words) {
        return analysed.tokens(words);
    }

    /** Whether words of this language are also known by their skeletons, as they are typed in other scripts. */
    boolean hasSkeletons() {
        return skeletons;
    }

    /** The language of texts that this is, or null for English. */
    public Language language() {
        return this == EN ? null : analysed;
    }
}
