package kz.kasip.standards.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets followers wait until the feed has grown; of all who wait only one at a time asks the database. */
@ApplicationScoped
class Growth {

    /** Followers of another replica's changes wait no longer than this before they look again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final EntityManager entities;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Semaphore looking = new Semaphore(1);
    private long known;

    Growth(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until the feed has grown beyond a position, or until an end in nanoseconds of the machine. */
    void await(long position, long end) {
        lock.lock();
        try {
            if (known > position) {
                // a restored feed has gone back behind what was known of it
                look();
            }
            while (known <= position && end - System.nanoTime() > 0) {
                var looks = looking.tryAcquire();
                try {
                    grown.awaitNanos(Math.min(end - System.nanoTime(), LOOK_AGAIN.toNanos()));
                    if (looks && known <= position) {
                        look();
                    }
                } finally {
                    if (looks) {
                        looking.release();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        long position;
        lock.unlock();
        try {
            position = QuarkusTransaction.requiringNew()
                    .call(() -> (Long) entities.createNativeQuery("select position from feed", Long.class)
                            .getSingleResult());
        } finally {
            lock.lock();
        }
        known = position;
        grown.signalAll();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Feed.Appended change) {
        lock.lock();
        try {
            known = Math.max(known, change.position());
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
