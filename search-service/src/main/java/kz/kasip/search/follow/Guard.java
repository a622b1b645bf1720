package kz.kasip.search.follow;

import java.util.concurrent.locks.ReentrantLock;

/** Lets one at a time do something, and nobody once it has ended. */
final class Guard {
    /** Waited for in a way that can be interrupted: who holds it may be waiting for a worker that waits for it. */
    private final ReentrantLock lock = new ReentrantLock();

    private volatile boolean ended;

    /** Does nothing any more when everything is being closed, or when who asks is being stopped. */
    void locked(Runnable action) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (!ended) {
                action.run();
            }
        } finally {
            lock.unlock();
        }
    }

    void end() {
        locked(() -> ended = true);
    }

    boolean hasEnded() {
        return ended;
    }
}
