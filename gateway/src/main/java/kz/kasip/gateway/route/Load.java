package kz.kasip.gateway.route;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** How much the gateway has on its hands: beyond a number of requests, or when memory gets scarce, others are turned away. */
final class Load {
    private static final long BETWEEN_COLLECTIONS = Duration.ofSeconds(10).toNanos();

    private final int most;
    private final double fullest;
    private final DoubleSupplier memory;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Runnable collect;
    private final LongSupplier clock;
    private volatile boolean scarce;
    private long since;

    /**
     * @param most requests under way to parts
     * @param fullest share of memory in use, from 0 to 1
     * @param memory the share in use when garbage was last collected
     * @param collect asks for that, since with nothing to do nobody else might
     * @param clock nanoseconds
     */
    Load(int most, double fullest, DoubleSupplier memory, Runnable collect, LongSupplier clock) {
        this.most = most;
        this.fullest = fullest;
        this.memory = memory;
        this.collect = collect;
        this.clock = clock;
    }

    /** Whether one more request may go to a part; it has to leave again. */
    boolean enter() {
        if (scarce) return false;
        if (underWay.incrementAndGet() <= most) return true;
        underWay.decrementAndGet();
        return false;
    }

    void leave() {
        underWay.decrementAndGet();
    }

    int underWay() {
        return underWay.get();
    }

    /** To be called again and again. */
    void look() {
        boolean before = scarce;
        scarce = memory.getAsDouble() > fullest;
        if (!scarce) return;
        long now = clock.getAsLong();
        if (!before) since = now;
        if (now - since < BETWEEN_COLLECTIONS) return;
        since = now;
        collect.run();
    }
}
