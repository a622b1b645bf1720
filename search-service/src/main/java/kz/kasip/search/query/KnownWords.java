package kz.kasip.search.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.query.typed.Word;

/** Which of some words occur in the index, by the field that they occur in. */
record KnownWords(Map<String, Set<String>> terms) {

    /** Asks the index. */
    static KnownWords of(ServingIndex index, Collection<Word> words) {
        Map<String, Set<String>> asked = new HashMap<>();
        for (Word word : words) {
            word.code().ifPresent(code -> {
                add(asked, Fields.CODES, code);
                add(asked, Fields.OWN_ID, code);
                add(asked, Fields.CONTEXT_CODES, code);
            });
            word.forms()
                    .forEach(form -> form.forEach((language, token) -> {
                        add(asked, Fields.words(language), token.word());
                        add(asked, Fields.stems(language), token.stem());
                        add(asked, Fields.skeletons(language), token.skeleton());
                    }));
        }
        return new KnownWords(asked.isEmpty() ? Map.of() : index.known(asked));
    }

    private static void add(Map<String, Set<String>> asked, String field, String term) {
        asked.computeIfAbsent(field, any -> new HashSet<>()).add(term);
    }

    boolean has(String field, String term) {
        return terms.getOrDefault(field, Set.of()).contains(term);
    }

    /** Whether a word occurs in some form and some spelling, or is a code that there is. */
    boolean has(Word word) {
        boolean code = word.code().isPresent()
                && (has(Fields.CODES, word.code().get())
                        || has(Fields.OWN_ID, word.code().get())
                        || has(Fields.CONTEXT_CODES, word.code().get()));
        return code || !word.forms().isEmpty() && word.forms().stream().allMatch(this::has);
    }

    /** Whether no form of a word in Cyrillic letters is known, but only a spelling that others may share with it by accident. */
    boolean isDoubtful(Word word) {
        return word.code().isEmpty()
                && word.typed().chars().allMatch(letter -> letter >= 'Ѐ' && letter <= 'ӿ')
                && word.forms().stream().noneMatch(this::hasWord);
    }

    private boolean hasWord(Map<Language, Token> form) {
        return form.entrySet().stream()
                .anyMatch(entry -> has(
                                Fields.stems(entry.getKey()), entry.getValue().stem())
                        || has(Fields.words(entry.getKey()), entry.getValue().word()));
    }

    private boolean has(Map<Language, Token> form) {
        return hasWord(form)
                || form.entrySet().stream()
                        .anyMatch(entry -> has(
                                Fields.skeletons(entry.getKey()),
                                entry.getValue().skeleton()));
    }
}
