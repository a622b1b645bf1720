package kz.kasip.search.match;

import java.time.Duration;
import kz.kasip.search.problem.Unavailable;

/** When work has to be done; asked between its steps. */
record Deadline(long nanos) {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @throws Unavailable when the time is over */
    void check() {
        if (System.nanoTime() - nanos > 0) {
            throw new Unavailable("match-too-long", "This took longer than it may just now.", RETRY_AFTER);
        }
    }
}
