package kz.kasip.search.analysis.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;

/**
 * Terms that may stand for each other.
 *
 * @param terms of all languages, those of one language together, the usual one first
 */
record Entry(List<Term> terms) {
    /** Longer texts are no terms that anybody types whole. */
    private static final int LONGEST = 5;

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

    /** Makes an entry of a text in two languages, if it is as short as a term and differs between them. */
    static Optional<Entry> of(Map<String, String> title) {
        String kk = title.get(Language.KK.code());
        String ru = title.get(Language.RU.code());
        if (kk == null || ru == null || kk.strip().equalsIgnoreCase(ru.strip())) {
            return Optional.empty();
        }
        Entry entry = of(List.of(kk.strip()), List.of(ru.strip()), List.of());
        boolean isShort = entry.terms().size() == 2
                && entry.terms().stream().allMatch(term -> term.tokens().size() <= LONGEST);
        return isShort ? Optional.of(entry) : Optional.empty();
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
