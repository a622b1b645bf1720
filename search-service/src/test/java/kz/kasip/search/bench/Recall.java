package kz.kasip.search.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.kasip.search.query.DirectSearch.Found;
import kz.kasip.search.relevance.Expectation;
import kz.kasip.search.relevance.Row;

/** The share of the queries that have a right text among their first ten answers. */
record Recall(List<Row> rows) {
    private static final int FIRST = 10;

    double of(Function<String, List<String>> search) {
        return rows.stream()
                .mapToInt(row -> isRight(row, search) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean isRight(Row row, Function<String, List<String>> search) {
        Expectation expectation = Expectation.of(row);
        return search.apply(row.query()).stream()
                .limit(FIRST)
                .map(text -> new Found("", "ABILITY", Map.of(), Map.of("kk", text)))
                .anyMatch(expectation::isMetBy);
    }
}
