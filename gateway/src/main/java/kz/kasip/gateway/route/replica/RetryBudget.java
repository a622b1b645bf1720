package kz.kasip.gateway.route.replica;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How often requests may be repeated: a share of all requests and a few a second beside, so that many failures at once
 * never multiply the load on those who are left.
 */
public final class RetryBudget {
    private static final long ONE = 1000;
    private static final long SECOND = 1_000_000_000L;

    private final long each;
    private final long reserve;
    private final long perSecond;
    private final LongSupplier clock;
    private final AtomicLong left;
    private long counted;

    /**
     * @param share of all requests, e.g. 0.1
     * @param reserve as many may be repeated at one moment
     * @param perSecond as many a second however few requests there are
     * @param clock nanoseconds
     */
    public RetryBudget(double share, int reserve, int perSecond, LongSupplier clock) {
        this.each = Math.round(share * ONE);
        this.reserve = reserve * ONE;
        this.perSecond = perSecond;
        this.clock = clock;
        this.left = new AtomicLong(this.reserve);
        this.counted = clock.getAsLong();
    }

    /** A request came. */
    public void request() {
        if (left.get() < reserve) left.addAndGet(each);
    }

    /** Whether one may be repeated; if so it is counted. */
    public synchronized boolean take() {
        long now = clock.getAsLong();
        long earned = (now - counted) * perSecond / (SECOND / ONE);
        if (earned > 0) {
            counted = now;
            left.set(Math.min(reserve, left.get() + earned));
        }
        if (left.get() < ONE) return false;
        left.addAndGet(-ONE);
        return true;
    }
}
