package kz.kasip.search.analysis.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Terms that may stand for each other.
 *
 * @param terms of all languages, those of one language together, the usual one first
 */
record Entry(List<Term> terms) {
    static Entry of(List<String> kk, List<String> ru, List<String> en) {
        return new Entry(
                Stream.of(terms(Tongue.KK, kk).stream(), terms(Tongue.RU, ru).stream(), terms(Tongue.EN, en).stream())
                        .flatMap(terms -> terms)
                        .toList());
    }

    /** Reads a line of the file: Kazakh, Russian and English with tabs between them, synonyms with bars. */
    static Entry of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns.length > 3) {
            throw new IllegalArgumentException("A glossary's line has two or three columns: " + line);
        }
        return of(synonyms(columns[0]), synonyms(columns[1]), columns.length == 3 ? synonyms(columns[2]) : List.of());
    }

    private static List<String> synonyms(String column) {
        return Arrays.stream(column.split("\\|")).map(String::strip).toList();
    }

    private static List<Term> terms(Tongue tongue, List<String> words) {
        return words.stream()
                .map(written -> Term.of(tongue, written))
                .filter(term -> !term.tokens().isEmpty())
                .toList();
    }
}
