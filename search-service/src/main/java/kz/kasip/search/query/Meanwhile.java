package kz.kasip.search.query;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import kz.kasip.search.index.Deadline;
import kz.kasip.search.problem.Unavailable;

/** Something that is done beside the rest of a search, and has to end when that does. */
final class Meanwhile<T> implements AutoCloseable {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final FutureTask<T> task;
    private final Deadline deadline;

    private Meanwhile(FutureTask<T> task, Deadline deadline) {
        this.task = task;
        this.deadline = deadline;
    }

    static <T> Meanwhile<T> begin(Deadline deadline, Supplier<T> action) {
        FutureTask<T> task = new FutureTask<>(() -> deadline.hold(action));
        Thread.ofVirtual().start(task);
        return new Meanwhile<>(task, deadline);
    }

    /**
     * What came of it, as soon as it is there; fails as it failed.
     *
     * @throws Unavailable when the deadline comes first
     */
    T get() {
        // Where nobody came to begin it yet, waiting for others would only take longer
        task.run();
        try {
            return task.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (TimeoutException late) {
            throw new Unavailable("index-unavailable", "The index can't be asked just now.", RETRY_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was stopped", e);
        }
    }

    /** Not begun any more; what runs already is not broken off, since who reads an index must not be interrupted, but has its deadline. */
    @Override
    public void close() {
        task.cancel(false);
    }
}
