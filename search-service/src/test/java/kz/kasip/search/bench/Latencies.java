package kz.kasip.search.bench;

import java.util.Arrays;

/**
 * How long the questions of one run took, in milliseconds.
 *
 * @param givenUp how many were given up before they were answered
 */
record Latencies(double[] sorted, int givenUp) {
    private static final double MILLIS = 1e6;

    static Latencies of(long... nanos) {
        return of(nanos, 0);
    }

    static Latencies of(long[] nanos, int givenUp) {
        return new Latencies(
                Arrays.stream(nanos).sorted().mapToDouble(one -> one / MILLIS).toArray(), givenUp);
    }

    double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(share * sorted.length)) - 1)];
    }

    double p50() {
        return percentile(0.50);
    }

    double p99() {
        return percentile(0.99);
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    @Override
    public String toString() {
        String times = "p50 %7.2f ms, p99 %7.2f ms, max %7.2f ms, mean %6.2f ms"
                .formatted(p50(), p99(), percentile(1), mean());
        return givenUp == 0 ? times : times + " and more: %d of %d were given up".formatted(givenUp, sorted.length);
    }
}
