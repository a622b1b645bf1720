package kz.kasip.search.query;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is done beside the rest of a search. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Meanwhile<T> begin(Supplier<T> action) {
        FutureTask<T> task = new FutureTask<>(action::get);
        Thread.ofVirtual().start(task);
        return new Meanwhile<>(task);
    }

    /** What came of it, as soon as it is there; fails as it failed. */
    T get() {
        // Where nobody came to begin it yet, waiting for others would only take longer
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was stopped", e);
        }
    }
}
