package kz.kasip.standards.webhook;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** So many threads at most; work is looked for only where one of them is free. */
final class Workers {

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhooks-", 0).factory());
    private final Semaphore free;

    Workers(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** Starts what a search finds, until it finds nothing or no thread is free; a search that fails takes no thread. */
    void startAll(Supplier<Optional<Runnable>> search) {
        var more = true;
        while (more && free.tryAcquire()) {
            more = start(search);
        }
    }

    private boolean start(Supplier<Optional<Runnable>> search) {
        var started = false;
        try {
            var found = search.get();
            found.ifPresent(work -> threads.execute(() -> run(work)));
            started = found.isPresent();
            return started;
        } finally {
            if (!started) {
                free.release();
            }
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
