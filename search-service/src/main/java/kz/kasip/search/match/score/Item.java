package kz.kasip.search.match.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.PassageText;

/**
 * Something that stands in a card, with its terms.
 *
 * @param forms its terms in each language that it is written in
 */
record Item(String id, Kind kind, Map<String, String> text, Map<Language, List<String>> forms) {
    static Item of(PassageText passage) {
        return new Item(passage.id(), passage.kind(), passage.text(), forms(passage.text()));
    }

    /** The terms of a language map; a text that stands under a language may be in another. */
    static Map<Language, List<String>> forms(Map<String, String> text) {
        Map<Language, List<String>> forms = new EnumMap<>(Language.class);
        text.forEach((code, words) -> {
            Language language = Terms.language(words, Language.of(code).orElse(Language.RU));
            List<String> terms = Terms.of(language, words);
            if (!terms.isEmpty()) {
                forms.putIfAbsent(language, terms);
            }
        });
        return forms;
    }

    /** Whether it is something to be able to or to know. */
    boolean isAsked() {
        return kind == Kind.ABILITY || kind == Kind.KNOWLEDGE;
    }
}
