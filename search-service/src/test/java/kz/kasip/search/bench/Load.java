package kz.kasip.search.bench;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Asks questions: one after another, or at a rate that does not wait for answers. */
final class Load {
    private static final long SECOND = 1_000_000_000L;

    private Load() {}

    /** Every question so often, each after the answer to the one before. */
    static Latencies oneAtATime(List<String> questions, int rounds, Consumer<String> asking) {
        long[] took = new long[questions.size() * rounds];
        for (int i = 0; i < took.length; i++) {
            long begun = System.nanoTime();
            asking.accept(questions.get(i % questions.size()));
            took[i] = System.nanoTime() - begun;
        }
        return Latencies.of(took);
    }

    /**
     * So many questions a second, whether or not earlier ones are answered; the time of each counts from the moment at which it was due,
     * so that one that waits for others shows it.
     */
    static Latencies at(int rate, int seconds, List<String> questions, Consumer<String> asking) {
        long[] took = new long[rate * seconds];
        long begun = System.nanoTime();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < took.length; i++) {
                int place = i;
                long due = begun + i * SECOND / rate;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                askers.submit(() -> {
                    asking.accept(questions.get(place % questions.size()));
                    took[place] = System.nanoTime() - due;
                });
            }
        }
        return Latencies.of(took);
    }
}
