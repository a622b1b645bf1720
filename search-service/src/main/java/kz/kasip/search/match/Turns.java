package kz.kasip.search.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kz.kasip.search.problem.Unavailable;

/** Lets only so many work at the same time, and none for longer than it may. */
@ApplicationScoped
class Turns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final MatchConfig config;
    private final Semaphore free;

    Turns(MatchConfig config) {
        this.config = config;
        this.free = new Semaphore(config.atOnce(), true);
    }

    /** @throws Unavailable when too many are at work, or the work takes too long */
    <T> T take(Function<Deadline, T> work) {
        Deadline deadline = Deadline.after(config.budget());
        try {
            if (!free.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unavailable("match-busy", "Too many texts are being matched just now.", RETRY_AFTER);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable("match-busy", "The service is stopping.", RETRY_AFTER);
        }
        try {
            return work.apply(deadline);
        } finally {
            free.release();
        }
    }
}
