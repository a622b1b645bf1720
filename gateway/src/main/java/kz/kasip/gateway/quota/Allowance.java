package kz.kasip.gateway.quota;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one client may still take from this replica. Alone, that is all that is left. Beside others it is a lease: a part of what is
 * left, set aside in the database for this replica, so that together they give no more than there is. Before the first lease a
 * small part of the quota may be taken, for which nobody has to wait.
 */
final class Allowance {
    /** How much of a quota all replicas but one may give together without a lease. */
    private static final double UNLEASED = 0.1;

    private static final long LEAST_UNLEASED = 3;

    /** What was heard without a lease is not relied on for longer. */
    private static final long FRESH = Duration.ofMillis(500).toNanos();

    /** A lease that could not be renewed for so long may have been lost with the database. */
    private static final long LOST = Duration.ofSeconds(5).toNanos();

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final String client;
    private final Quota quota;
    private final Bucket bucket;
    private final AtomicLong untold = new AtomicLong();
    private volatile Share share;

    Allowance(String client, Quota quota) {
        this.client = client;
        this.quota = quota;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.amount()).refillGreedy(quota.amount(), quota.window()))
                .build();
    }

    /** What was left for the client, what of it this replica may give, and what of that is leased. */
    private record Share(double left, long given, long leased, long heard, int replicas) {
        boolean isRelied() {
            return replicas > 1 && (leased > 0 || System.nanoTime() - heard < FRESH);
        }
    }

    String client() {
        return client;
    }

    Quota quota() {
        return quota;
    }

    /** Takes so much, or nothing; what is more than all of the quota takes all of it. */
    Taken take(long cost, Sharing sharing) {
        int replicas = sharing.replicas();
        if (replicas > 1 && (share == null || !share.isRelied())) beModest(replicas);
        long taken = Math.min(cost, quota.amount());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(taken);
        long here = probe.getRemainingTokens();
        Share known = replicas > 1 ? share : null;
        if (!probe.isConsumed()) {
            long left = known == null ? here : (long) known.left - untold.get();
            long seconds = Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS));
            return new Taken(false, Math.min(left, taken - 1), seconds);
        }
        long sum = untold.addAndGet(taken);
        if (sum == taken) sharing.toTell(this);
        if (known != null && here * 2 < known.given) sharing.hurry();
        return new Taken(true, known == null ? here : (long) known.left - sum, 0);
    }

    private synchronized void beModest(int replicas) {
        Share known = share;
        if (known != null && known.isRelied()) return;
        double left = known == null
                ? quota.amount()
                : Math.min(quota.amount(), known.left + quota.perSecond() * (System.nanoTime() - known.heard) / NANOS);
        give(left, unleased(left, replicas), 0, replicas);
    }

    private long unleased(double left, int replicas) {
        long part = (long) Math.ceil(quota.amount() * UNLEASED / (replicas - 1));
        return Math.min((long) Math.ceil(left), Math.max(LEAST_UNLEASED, part));
    }

    /** What is to be told: what was taken, and what of it was leased before. Whoever took nothing gives the lease back. */
    synchronized Telling tell() {
        // while nobody could be told, some of it has become free again
        long free = Math.min(quota.amount(), bucket.getAvailableTokens());
        long taken = untold.updateAndGet(sum -> Math.min(sum, quota.amount() - free));
        Share known = share;
        boolean lost = known == null || System.nanoTime() - known.heard > LOST;
        return new Telling(this, taken, lost ? 0 : known.leased);
    }

    /** Whether there is nothing to tell yet: nothing was taken, and the lease is young. */
    boolean rests(Duration young) {
        Share known = share;
        return untold.get() == 0 && known != null && System.nanoTime() - known.heard < young.toNanos();
    }

    /**
     * The replicas have told each other.
     *
     * @param left what is left of the quota after all that was told and leased to others
     * @param lease what of that is now leased to this replica
     * @return whether there is more to tell, sooner or later
     */
    synchronized boolean hear(Telling telling, double left, long lease, int replicas) {
        long since = Math.max(0, untold.addAndGet(-telling.taken()));
        long part = lease;
        if (replicas == 1) part = alone(left, bucket.getAvailableTokens() + since);
        else if (lease == 0) part = left > 0 ? unleased(left, replicas) : (long) Math.floor(left / replicas);
        give(left, part - since, lease, replicas);
        return since > 0 || lease > 0;
    }

    /** The bucket is finer than whole tokens, so that it is left as it is where it agrees. */
    private static long alone(double left, long here) {
        return Math.abs(left - here) < 1 ? here : (long) Math.floor(left);
    }

    private void give(double left, long given, long leased, int replicas) {
        long more = given - bucket.getAvailableTokens();
        if (more > 0) bucket.addTokens(more);
        else if (more < 0) bucket.consumeIgnoringRateLimits(-more);
        share = new Share(left, given, leased, System.nanoTime(), replicas);
    }
}
