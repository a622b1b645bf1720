package kz.kasip.gateway.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key as its owner has it: {@code kasip_<id>_<secret>}. Only the secret's hash is kept; with 256 random bits there is nothing to
 * guess, so a plain SHA-256 is enough.
 */
record Secret(String id, String secret) {
    private static final Pattern FORM = Pattern.compile("kasip_([0-9a-f]{16})_([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;

    /** A new key. */
    static Secret make() {
        return make(random(ID_BYTES));
    }

    /** A new secret for a key. */
    static Secret make(String id) {
        return new Secret(id, random(SECRET_BYTES));
    }

    /** What a client sent, if it has the form of a key. */
    static Optional<Secret> parse(String sent) {
        Matcher form = FORM.matcher(sent.strip());
        return form.matches() ? Optional.of(new Secret(form.group(1), form.group(2))) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The key as it is shown, once. */
    String shown() {
        return "kasip_" + id + "_" + secret;
    }

    /** Secrets stand in no log. */
    @Override
    public String toString() {
        return "key " + id;
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
