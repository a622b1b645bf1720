package kz.kasip.gateway.route.replica;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps requests away from a replica that fails. Closed, it lets all through; after several failures in a row it is open
 * and lets none; after a while, or when a check finds the replica well, one request is tried: it closes the breaker or
 * opens it for twice as long.
 */
final class Breaker {
    private final int most;
    private final long shortest;
    private final long longest;
    private final LongSupplier clock;
    private int failures;
    private long pause;
    private long until;
    private boolean trying;
    private volatile boolean closed = true;
    private volatile boolean spotless = true;

    /**
     * @param most so many failures in a row open it
     * @param clock nanoseconds
     */
    Breaker(int most, Duration shortest, Duration longest, LongSupplier clock) {
        this.most = most;
        this.shortest = shortest.toNanos();
        this.longest = longest.toNanos();
        this.clock = clock;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether it takes this one request as its trial. */
    synchronized boolean tries() {
        if (closed || trying || clock.getAsLong() - until < 0) return false;
        trying = true;
        return true;
    }

    /** A request was answered. */
    void succeeded() {
        if (!spotless) close();
    }

    private synchronized void close() {
        failures = 0;
        pause = 0;
        trying = false;
        closed = true;
        spotless = true;
    }

    /** A request was not answered; says whether that opened it. */
    synchronized boolean failed() {
        spotless = false;
        failures++;
        return closed ? failures >= most && open() : trying && open();
    }

    /** The replica cannot even be reached. */
    synchronized boolean trip() {
        spotless = false;
        return (closed || trying) && open();
    }

    /** A request ended in a way that says nothing about the replica. */
    synchronized void ended() {
        trying = false;
    }

    /** A check found the replica well: the next request is its trial. */
    synchronized void mend() {
        if (!closed) until = clock.getAsLong();
    }

    private boolean open() {
        pause = pause == 0 ? shortest : Math.min(longest, 2 * pause);
        until = clock.getAsLong() + pause;
        trying = false;
        boolean opened = closed;
        closed = false;
        return opened;
    }
}
