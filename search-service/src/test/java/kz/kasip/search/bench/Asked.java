package kz.kasip.search.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.kasip.search.query.DirectSearch.Found;
import kz.kasip.search.relevance.Expectation;
import kz.kasip.search.relevance.Row;

/**
 * What came of queries that were asked one after another.
 *
 * @param count how many were asked
 * @param recall the share of these that have a right text among their first ten answers
 */
record Asked(int count, double recall, Latencies took) {
    private static final int FIRST = 10;
    private static final long SECOND = 1_000_000_000L;

    /** Asks one query after another for so many seconds, or until all are asked. */
    static Asked of(List<Row> rows, int seconds, Function<String, List<String>> search) {
        long[] took = new long[rows.size()];
        int count = 0;
        int right = 0;
        long end = System.nanoTime() + seconds * SECOND;
        for (Row row : rows) {
            if (System.nanoTime() < end) {
                long begun = System.nanoTime();
                List<String> texts = search.apply(row.query());
                took[count++] = System.nanoTime() - begun;
                right += isRight(row, texts) ? 1 : 0;
            }
        }
        return new Asked(count, (double) right / count, Latencies.of(Arrays.copyOf(took, count)));
    }

    private static boolean isRight(Row row, List<String> texts) {
        Expectation expectation = Expectation.of(row);
        return texts.stream()
                .limit(FIRST)
                .map(text -> new Found("", "ABILITY", Map.of(), Map.of("kk", text)))
                .anyMatch(expectation::isMetBy);
    }

    @Override
    public String toString() {
        return "%s, recall@10 %.3f of %d queries".formatted(took, recall, count);
    }
}
