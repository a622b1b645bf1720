package kz.kasip.gateway.route.replica;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * As many requests as may be under way to one part at once; a few more wait their turn for a short while, and the rest are
 * turned away before they take memory.
 */
public final class Bulkhead {
    private final int places;
    private final int queue;
    private final long patience;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int taken;

    /** @param patience the longest wait for a place */
    public Bulkhead(int places, int queue, Duration patience) {
        this.places = places;
        this.queue = queue;
        this.patience = patience.toMillis();
    }

    /** What happens when there is a place, or none: one of both is run, on the event loop of the caller. */
    public interface Visitor {
        /** There is a place; {@link Bulkhead#leave} gives it back. */
        void admitted();

        /** There is none. */
        void turnedAway();
    }

    /** Takes a place if there is one now; {@link #leave} gives it back. */
    public synchronized boolean tryEnter() {
        if (taken >= places) return false;
        taken++;
        return true;
    }

    /** Takes a place or waits for one. */
    public void enter(Vertx vertx, Visitor visitor) {
        Waiting waits = null;
        boolean admitted;
        synchronized (this) {
            admitted = taken < places;
            if (admitted) taken++;
            else if (waiting.size() < queue) waiting.add(waits = new Waiting(vertx, visitor));
        }
        if (admitted) visitor.admitted();
        else if (waits == null) visitor.turnedAway();
        else waits.limit();
    }

    /** Gives a place back. */
    public void leave() {
        Waiting next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) taken--;
        }
        if (next != null) next.admit();
    }

    synchronized int taken() {
        return taken;
    }

    private final class Waiting {
        private final Vertx vertx;
        private final Visitor visitor;
        private final Context context;
        private long timer;

        Waiting(Vertx vertx, Visitor visitor) {
            this.vertx = vertx;
            this.visitor = visitor;
            this.context = vertx.getOrCreateContext();
        }

        void limit() {
            timer = vertx.setTimer(patience, unused -> {
                boolean still;
                synchronized (Bulkhead.this) {
                    still = waiting.remove(this);
                }
                if (still) visitor.turnedAway();
            });
        }

        void admit() {
            context.runOnContext(unused -> {
                vertx.cancelTimer(timer);
                visitor.admitted();
            });
        }
    }
}
