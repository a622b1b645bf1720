package kz.kasip.standards.webhook.sending;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A message on its way.
 *
 * @param id what the receiver knows it by; the same for each attempt
 * @param attempt how many attempts there are with this one
 * @param secrets those that it is signed with; without any it is not sent
 */
public record Letter(String id, URI url, String body, Instant at, int attempt, List<String> secrets) {

    /** Without the secrets, wherever it is written. */
    @Override
    public String toString() {
        return "Letter " + id;
    }
}
