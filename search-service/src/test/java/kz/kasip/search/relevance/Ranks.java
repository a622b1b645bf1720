package kz.kasip.search.relevance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of a set of rows. */
record Ranks(List<Ranked> rows) {
    /** Figures of some of the rows, each from 0 to 1. */
    record Figures(int count, double mrr, double recall, double zeroHits) {
        static Figures of(Collection<Ranked> rows) {
            return new Figures(
                    rows.size(),
                    rows.stream().mapToDouble(Ranked::reciprocal).average().orElse(0),
                    rows.stream()
                            .mapToInt(row -> row.rank() > 0 ? 1 : 0)
                            .average()
                            .orElse(0),
                    rows.stream().mapToInt(row -> row.found() ? 0 : 1).average().orElse(0));
        }
    }

    Figures all() {
        return Figures.of(rows);
    }

    Map<String, Figures> byKind() {
        Map<String, Figures> figures = new TreeMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(ranked -> ranked.row().kind()))
                .forEach((kind, some) -> figures.put(kind, Figures.of(some)));
        return figures;
    }

    Ranks where(Predicate<Row> condition) {
        return new Ranks(
                rows.stream().filter(ranked -> condition.test(ranked.row())).toList());
    }

    /** The reciprocal ranks by the rows' keys. */
    Map<String, Double> reciprocals() {
        Map<String, Double> reciprocals = new TreeMap<>();
        rows.forEach(ranked -> reciprocals.put(ranked.row().key(), ranked.reciprocal()));
        return reciprocals;
    }
}
