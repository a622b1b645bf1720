package kz.kasip.cards.compare.wording;

import java.util.List;

/** Takes titles apart as texts of cards are. */
public final class TitleWords {
    private TitleWords() {}

    /** The words of a title in their order, spelt in one way, without those that say little. */
    public static List<String> of(String language, String title) {
        return Wording.of(language, title).telling().stream().map(Word::form).toList();
    }
}
