package kz.kasip.gateway.key;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An API key as it is kept.
 *
 * @param number in the order of creation
 * @param owner the organisation that it was given to
 * @param perMinute how much it may take a minute; null for as much as any key
 * @param former the secret before the last rotation; null for none
 * @param expires null for never
 * @param lastUsed null for never
 */
record ApiKey(
        long number,
        String id,
        String name,
        String owner,
        Integer perMinute,
        byte[] hash,
        Former former,
        Signed created,
        Instant expires,
        Signed rotated,
        Signed revoked,
        LocalDate lastUsed) {
    enum Status {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** Who did something, and when. */
    record Signed(Instant at, String by) {}

    /** A secret that is good for a while yet. */
    record Former(byte[] hash, Instant until) {}

    Status status(Instant now) {
        if (revoked != null) return Status.REVOKED;
        return expires != null && !now.isBefore(expires) ? Status.EXPIRED : Status.ACTIVE;
    }

    /** Whether this secret opens it, its state aside. */
    boolean opensWith(byte[] sent, Instant now) {
        return MessageDigest.isEqual(hash, sent)
                || former != null && now.isBefore(former.until) && MessageDigest.isEqual(former.hash, sent);
    }
}
