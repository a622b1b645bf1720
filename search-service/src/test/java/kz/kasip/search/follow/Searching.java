package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.SeenPassages;
import kz.kasip.search.index.ServingIndex;

/** Searches again and again: each must find all that is to be seen, and nothing else. */
final class Searching implements AutoCloseable {
    private final ServingIndex index;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger searches = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    Searching(ServingIndex index, int searchers) {
        this.index = index;
        for (int i = 0; i < searchers; i++) {
            threads.add(Thread.ofPlatform().start(this::search));
        }
    }

    private void search() {
        while (!over) {
            try {
                long off = SeenPassages.tooMany(index, Searching::expected);
                if (off != 0) {
                    failures.add(new AssertionError(off + " passages more than there should be"));
                }
                searches.incrementAndGet();
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
    }

    private static long expected(InForce versions) {
        return versions.versionKeys().stream()
                .mapToLong(key -> GivenRegister.passages(Integer.parseInt(key.split("/")[1])))
                .sum();
    }

    /** How many searches have ended well. */
    int searches() {
        return searches.get();
    }

    /** Ends, and fails where a search did. */
    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(failures).isEmpty();
        assertThat(searches).hasPositiveValue();
    }
}
