package kz.kasip.search.follow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Repeats a step on a virtual thread until it is stopped or the step says that there is no more to do; failures are waited out. */
final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration END = Duration.ofSeconds(10);

    private final String name;
    private final Pauses pauses;
    private final BooleanSupplier step;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    Worker(String name, Pauses pauses, BooleanSupplier step) {
        this.name = name;
        this.pauses = pauses;
        this.step = step;
    }

    /** One that pauses before each step. */
    static Worker every(Duration interval, String name, Pauses pauses, Runnable step) {
        Semaphore never = new Semaphore(0);
        return new Worker(name, pauses, () -> {
            try {
                if (never.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            } catch (InterruptedException stopping) {
                return false;
            }
            step.run();
            return true;
        });
    }

    synchronized void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /** Stops, and returns when the step under way has ended. */
    synchronized void stop() {
        stopped.countDown();
        if (thread == null || thread == Thread.currentThread()) {
            return;
        }
        thread.interrupt();
        try {
            if (!thread.join(END)) {
                LOG.warnf("%s does not end", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void run() {
        int failures = 0;
        boolean more = true;
        while (more && !isStopped()) {
            try {
                more = step.getAsBoolean();
                failures = 0;
            } catch (RuntimeException | Error failed) {
                if (!isStopped()) {
                    failures++;
                    complain(failures, failed);
                    pause(pauses.after(failures));
                }
            }
        }
    }

    private void complain(int failures, Throwable failed) {
        if (failures == 1) {
            LOG.warnf("%s failed, trying again: %s", name, failed);
        }
        LOG.debugf(failed, "%s failed, attempt %d", name, failures);
    }

    private void pause(Duration time) {
        try {
            if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debugf("%s stopped", name);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
