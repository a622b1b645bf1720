package kz.kasip.standards.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the secrets of webhooks and keeps them so that they can sign: sealed with AES-GCM where {@code kasip.webhooks.secret-key} is
 * configured, each for its own subscription; in clear where it is not.
 */
@ApplicationScoped
public class Secrets {

    private static final String SEALED = "sealed:";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final WebhookConfig config;

    Secrets(WebhookConfig config) {
        this.config = config;
    }

    /** A new secret, as the subscriber is shown it. */
    public String fresh() {
        return Signature.PREFIX + Base64.getEncoder().encodeToString(bytes(SECRET_BYTES));
    }

    /** The secret of a subscription as it is stored. */
    public String seal(UUID webhook, String secret) {
        if (config.secretKey().isEmpty()) {
            return secret;
        }
        var nonce = bytes(NONCE_BYTES);
        var sealed = crypt(Cipher.ENCRYPT_MODE, webhook, nonce, secret.getBytes(StandardCharsets.UTF_8));
        var whole = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return SEALED + Base64.getEncoder().encodeToString(whole.array());
    }

    /** The secret of a subscription as it signs. */
    public String open(UUID webhook, String stored) {
        if (!stored.startsWith(SEALED)) {
            return stored;
        }
        var whole = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(SEALED.length())));
        var nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        var sealed = new byte[whole.remaining()];
        whole.get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, webhook, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, UUID webhook, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A webhook's secret does not open with kasip.webhooks.secret-key", e);
        }
    }

    private SecretKey key() {
        return config.secretKey()
                .map(key -> new SecretKeySpec(Base64.getDecoder().decode(key), "AES"))
                .orElseThrow(() -> new IllegalStateException("kasip.webhooks.secret-key is missing"));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
