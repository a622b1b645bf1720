package kz.kasip.cards.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for the feed, once what was written into it can be read. */
@ApplicationScoped
class Growth {

    record Grown() {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long times;

    /** How often the feed has grown; to be asked before the feed is read. */
    long times() {
        lock.lock();
        try {
            return times;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the feed has grown once more than so often, or until a time in nanoseconds is over. */
    void await(long before, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (times == before && left > 0) {
                left = grown.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Grown committed) {
        lock.lock();
        try {
            times++;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
