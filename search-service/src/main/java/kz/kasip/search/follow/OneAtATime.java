package kz.kasip.search.follow;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Runs one action at a time, and none any more once it has ended. */
final class OneAtATime {
    /** Waited for in a way that can be interrupted: who holds it may be waiting for a worker that waits for it. */
    private final ReentrantLock lock = new ReentrantLock();

    private final CountDownLatch end = new CountDownLatch(1);

    /** Does nothing any more after the end, or when who asks is being stopped. */
    void run(Runnable action) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (!hasEnded()) {
                action.run();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean hasEnded() {
        return end.getCount() == 0;
    }

    /** Waits for the end, at most for so long; true when it has come, or who waits is being stopped. */
    boolean isEndAwaited(long millis) {
        try {
            return end.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            return true;
        }
    }

    /** Ends after the action that runs. */
    void end() {
        run(end::countDown);
    }
}
