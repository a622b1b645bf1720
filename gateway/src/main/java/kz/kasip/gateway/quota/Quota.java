package kz.kasip.gateway.quota;

import java.time.Duration;

/**
 * A limit: so much in so long a time, at once if need be.
 *
 * @param name what it is called in the headers
 * @param policy the value of {@code RateLimit-Policy}
 */
public record Quota(String name, long amount, Duration window, String policy) {
    /** A limit with its header. */
    public static Quota of(String name, long amount, Duration window) {
        return new Quota(name, amount, window, "\"" + name + "\";q=" + amount + ";w=" + window.toSeconds());
    }

    /** How much becomes free again in a second. */
    double perSecond() {
        return amount / (double) window.toSeconds();
    }

    /** Seconds until so much is free again, at least one. */
    public long secondsFor(double missing) {
        return Math.max(1, (long) Math.ceil(missing / perSecond()));
    }

    /** The value of {@code RateLimit}: what is left, and the seconds until all of it is free again. */
    public String state(long left) {
        long shown = Math.clamp(left, 0, amount);
        long whole = shown == amount ? 0 : secondsFor(amount - shown);
        return "\"" + name + "\";r=" + shown + ";t=" + whole;
    }
}
