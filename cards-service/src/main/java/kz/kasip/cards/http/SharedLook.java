package kz.kasip.cards.http;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets any number of callers share one look at something, but only one that began after they asked. */
public final class SharedLook {

    private final Supplier<String> look;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean looking;
    private long begun;
    private long done;
    private String seen;

    public SharedLook(Supplier<String> look) {
        this.look = look;
    }

    /** What is seen by a look that begins from now on. */
    public String now() {
        lock.lock();
        try {
            var wanted = begun + 1;
            while (done < wanted) {
                if (looking) {
                    ended.awaitUninterruptibly();
                } else {
                    lookOnce();
                }
            }
            return seen;
        } finally {
            lock.unlock();
        }
    }

    private void lookOnce() {
        looking = true;
        var mine = ++begun;
        String found = null;
        lock.unlock();
        try {
            found = look.get();
        } finally {
            lock.lock();
            looking = false;
            seen = found;
            done = mine;
            ended.signalAll();
        }
    }
}
