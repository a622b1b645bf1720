package kz.kasip.search.follow;

import java.util.LinkedHashMap;
import java.util.Map;

/** Language maps put together. */
final class Texts {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final String between;

    Texts(String between) {
        this.between = between;
    }

    /** Adds a text in each of its languages; null adds nothing. */
    Texts add(Map<String, String> text) {
        if (text != null) {
            text.forEach((language, words) -> {
                if (words != null && !words.isBlank()) {
                    texts.merge(language, words.strip(), (before, more) -> before + between + more);
                }
            });
        }
        return this;
    }

    Map<String, String> map() {
        return texts;
    }

    /** Whether there is nothing to be found in a text. */
    static boolean isEmpty(Map<String, String> text) {
        return text == null || text.values().stream().allMatch(words -> words == null || words.isBlank());
    }
}
