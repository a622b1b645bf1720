package kz.kasip.search.query;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.index.Codes;

/** The words that somebody typed, each with what may be meant by it. Whatever is typed is text: there is no syntax. */
record Words(List<Word> words) {
    private static final int MOST = 48;

    /**
     * One word.
     *
     * @param code the word as a code, or null when it does not look like one
     * @param terms its tokens in each language in which it has any
     */
    record Word(String code, Map<Language, List<String>> terms) {
        private static Word of(String typed) {
            Map<Language, List<String>> terms = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                List<String> tokens =
                        language.tokens(typed).stream().map(Token::stem).toList();
                if (!tokens.isEmpty()) {
                    terms.put(language, tokens);
                }
            }
            return new Word(Codes.isLike(typed) ? Codes.bare(typed) : null, terms);
        }

        private boolean isSomething() {
            return code != null || !terms.isEmpty();
        }
    }

    static Words of(String typed) {
        return new Words(Arrays.stream(typed.strip().split("[\\s\\p{Z}]+"))
                .limit(MOST)
                .map(Word::of)
                .filter(Word::isSomething)
                .distinct()
                .toList());
    }

    /** All tokens in a language, for marking them in texts. */
    Set<String> terms(Language language) {
        return words.stream()
                .map(word -> word.terms().get(language))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** How many of the words a hit has to hold: all of two, most of more. */
    int enough() {
        int count = words.size();
        return count <= 2 ? count : (count * 7 + 9) / 10;
    }
}
