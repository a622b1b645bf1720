package kz.kasip.gateway.quota;

/**
 * What a replica tells the others of one client.
 *
 * @param taken what the client took since the last time
 * @param leased what was leased then, and so is counted as taken already
 */
record Telling(Allowance of, long taken, long leased) {
    /** Whether the client has to be told of at all. */
    boolean isNews() {
        return taken > 0 || leased > 0;
    }

    /**
     * What is taken in all, without this replica's lease.
     *
     * @param amount what was, with the lease
     * @param seconds how long ago that was
     */
    double base(double amount, double seconds) {
        double kept = Math.max(0, amount - of.quota().perSecond() * Math.max(0, seconds));
        return Math.max(0, kept + taken - leased);
    }

    /** The part of what is left that this replica gets; none for a client that does not ask here any more. */
    long lease(double base, int replicas) {
        double left = of.quota().amount() - base;
        return replicas == 1 || taken == 0 || left < 1 ? 0 : (long) Math.ceil(left / replicas);
    }
}
