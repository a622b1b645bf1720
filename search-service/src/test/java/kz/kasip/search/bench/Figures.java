package kz.kasip.search.bench;

import java.util.Map;
import java.util.TreeMap;

/** What was measured at the full size, and what it has to keep to. */
final class Figures {
    private static final int RATE = 50;
    private static final double TARGET_P99 = 25;
    private static final double TARGET_DATABASE = 10;
    private static final double TARGET_RAW = 6;

    Asked alone;
    Latencies raw;
    Latencies rawEstimated;

    /** Which share of the queries the bare query finds anything for, and both over these alone. */
    double finding;

    Latencies rawFinding;
    Latencies aloneFinding;
    Asked databaseAlone;
    Latencies databaseLoaded;
    final Map<Integer, Latencies> loaded = new TreeMap<>();

    void print() {
        IO.println("one at a time:");
        IO.println("  search            %s".formatted(alone));
        IO.println("  PostgreSQL        %s".formatted(databaseAlone));
        IO.println("  bare query        %s, all matches counted".formatted(raw));
        IO.println("  bare query        %s, their number estimated".formatted(rawEstimated));
        IO.println("the %.0f%% of the queries that the bare query finds anything for:".formatted(100 * finding));
        IO.println("  search            %s".formatted(aloneFinding));
        IO.println("  bare query        %s, all matches counted".formatted(rawFinding));
        IO.println("at %d queries/s:".formatted(RATE));
        IO.println("  search            %s".formatted(loaded.get(RATE)));
        IO.println("  PostgreSQL        %s".formatted(databaseLoaded));
        IO.println("targets:");
        Latencies own = alone.took();
        Latencies database = databaseAlone.took();
        target("p99 at 50 queries/s, ms", loaded.get(RATE).p99(), TARGET_P99, true);
        target("times faster than PostgreSQL, mean", database.mean() / own.mean(), TARGET_DATABASE, false);
        target("times faster than PostgreSQL, p50", database.p50() / own.p50(), TARGET_DATABASE, false);
        target("times faster than PostgreSQL, p99", database.p99() / own.p99(), TARGET_DATABASE, false);
        target("times the bare query, p50", own.p50() / raw.p50(), TARGET_RAW, true);
        target("times the bare query, p99", own.p99() / raw.p99(), TARGET_RAW, true);
        target("… where it finds anything, p50", aloneFinding.p50() / rawFinding.p50(), TARGET_RAW, true);
        target("… where it finds anything, p99", aloneFinding.p99() / rawFinding.p99(), TARGET_RAW, true);
        IO.println("  recall@10 of search less that of PostgreSQL: %+.3f"
                .formatted(alone.recall() - databaseAlone.recall()));
    }

    private static void target(String what, double measured, double target, boolean atMost) {
        boolean met = atMost ? measured <= target : measured >= target;
        IO.println("  %-36s %8.2f (%s %.0f) %s"
                .formatted(what, measured, atMost ? "at most" : "at least", target, met ? "met" : "MISSED"));
    }
}
