package kz.kasip.search.analysis.glossary;

import java.util.List;
import java.util.Set;
import kz.kasip.search.analysis.Language;

/**
 * A run of words of a text that the glossary has.
 *
 * @param from the first word's place among the text's words, from 0
 * @param to the place after the last word
 * @param typed the language that the words are of
 * @param terms all that may stand for them, in all languages, themselves left out
 */
public record Match(int from, int to, Tongue typed, Set<Term> terms) {
    /** What may stand for the words in a language. */
    public List<Term> in(Language language) {
        return terms.stream()
                .filter(term -> term.tongue().language() == language)
                .toList();
    }

    /** How many words there are. */
    public int size() {
        return to - from;
    }
}
