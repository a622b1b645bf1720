package kz.kasip.standards.webhook.sending;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/**
 * Makes the secrets of webhooks and keeps them so that they can sign: sealed with AES-GCM where {@code kasip.webhooks.secret-key} is
 * configured, each for its own subscription; in clear where it is not.
 */
@ApplicationScoped
public class Secrets {

    private static final Logger LOG = Logger.getLogger(Secrets.class);
    private static final String SEALED = "sealed:";
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKey> key;

    /** Refuses a key of another form: with it no secret could be stored or opened. */
    Secrets(WebhookConfig config) {
        this.key = config.secretKey().map(Secrets::key);
    }

    /** Makes a wrong key known when the service starts. */
    void start(@Observes StartupEvent start) {
        if (key.isEmpty()) {
            LOG.debug("Secrets of webhooks are stored in clear: there is no kasip.webhooks.secret-key");
        }
    }

    private static SecretKey key(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException e) {
            // falls through: it is no Base64, and its text must not be told
        }
        throw new IllegalStateException("kasip.webhooks.secret-key must be " + KEY_BYTES + " bytes in Base64");
    }

    /** A new secret, as the subscriber is shown it. */
    public String fresh() {
        return Signature.PREFIX + Base64.getEncoder().encodeToString(bytes(SECRET_BYTES));
    }

    /** The secret of a subscription as it is stored. */
    public String seal(UUID webhook, String secret) {
        return key.map(with -> SEALED + Base64.getEncoder().encodeToString(sealed(with, webhook, secret)))
                .orElse(secret);
    }

    private byte[] sealed(SecretKey with, UUID webhook, String secret) {
        try {
            var nonce = bytes(NONCE_BYTES);
            var sealed = crypt(Cipher.ENCRYPT_MODE, with, webhook, nonce, secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A webhook's secret cannot be sealed", e);
        }
    }

    /** The secret of a subscription as it signs; empty where it does not open with the key that is configured. */
    public Optional<String> open(UUID webhook, String stored) {
        return stored.startsWith(SEALED)
                ? key.flatMap(with -> opened(with, webhook, stored.substring(SEALED.length())))
                : Optional.of(stored);
    }

    private static Optional<String> opened(SecretKey with, UUID webhook, String text) {
        try {
            var whole = ByteBuffer.wrap(Base64.getDecoder().decode(text));
            var nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            var sealed = new byte[whole.remaining()];
            whole.get(sealed);
            return Optional.of(
                    new String(crypt(Cipher.DECRYPT_MODE, with, webhook, nonce, sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static byte[] crypt(int mode, SecretKey with, UUID webhook, byte[] nonce, byte[] text)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, with, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(text);
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
