package kz.kasip.search.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** The questions in an order in which the first ones stand for all. */
    static <T> List<T> mixed(List<T> questions) {
        List<T> mixed = new ArrayList<>(questions);
        Collections.shuffle(mixed, new Random(questions.size()));
        return mixed;
    }

    /** So many questions a second by as many askers as there are questions. */
    static Latencies at(int rate, int seconds, int patience, List<String> questions, Consumer<String> asking) {
        return at(rate, seconds, patience, questions, asking, Executors.newVirtualThreadPerTaskExecutor());
    }

    /**
     * So many questions a second, whether or not earlier ones are answered; the time of each counts from the moment at which it was due,
     * so that one that waits for others shows it. What has not begun when patience ends is given up, with the time until then.
     */
    static Latencies at(
            int rate,
            int seconds,
            int patience,
            List<String> questions,
            Consumer<String> asking,
            ExecutorService executor) {
        long[] took = new long[rate * seconds];
        AtomicInteger givenUp = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + patience * SECOND;
        try (var askers = executor) {
            for (int i = 0; i < took.length; i++) {
                int place = i;
                long due = begun + i * SECOND / rate;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                askers.submit(() -> {
                    if (System.nanoTime() < end) {
                        asking.accept(questions.get(place % questions.size()));
                    } else {
                        givenUp.incrementAndGet();
                    }
                    took[place] = System.nanoTime() - due;
                });
            }
        }
        return Latencies.of(took, givenUp.get());
    }
}
