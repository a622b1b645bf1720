package kz.kasip.standards.competency.framework;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers made of names: UUIDs of version 5 (RFC 9562, 5.5) in a namespace of the register's own. */
public final class NameBasedId {
    private static final UUID NAMESPACE = UUID.fromString("5d1f6d1c-6a0e-5b7a-9a55-2f7f6b1f0c6e");
    private static final long LOW = (1L << 62) - 1;

    private NameBasedId() {}

    public static UUID of(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer digest = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong() & ~0xF000L | 0x5000L, digest.getLong() & LOW | 1L << 63);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }

    /** The identifier of a place in what has an identifier; the first half tells the whole, the second the place in it. */
    public static UUID within(UUID whole, Place place) {
        return new UUID(whole.getMostSignificantBits(), whole.getLeastSignificantBits() ^ place.bits());
    }

    /** The 62 bits that tell the place. */
    public static long place(UUID whole, UUID id) {
        return (whole.getLeastSignificantBits() ^ id.getLeastSignificantBits()) & LOW;
    }
}
