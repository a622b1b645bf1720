package kz.kasip.gateway.route;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/** How much the gateway has on its hands: beyond a number of requests, or when memory gets scarce, others are turned away. */
final class Load {
    private final int most;
    private final double fullest;
    private final DoubleSupplier memory;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean scarce;

    /**
     * @param most requests under way to parts
     * @param fullest share of memory in use, from 0 to 1
     * @param memory the share in use now
     */
    Load(int most, double fullest, DoubleSupplier memory) {
        this.most = most;
        this.fullest = fullest;
        this.memory = memory;
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
        scarce = memory.getAsDouble() > fullest;
    }
}
