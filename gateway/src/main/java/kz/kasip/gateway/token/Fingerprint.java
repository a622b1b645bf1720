package kz.kasip.gateway.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a token, by which it is known without being kept. */
record Fingerprint(long a, long b, long c, long d) {
    static Fingerprint of(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1));
            ByteBuffer read = ByteBuffer.wrap(digest);
            return new Fingerprint(read.getLong(), read.getLong(), read.getLong(), read.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
