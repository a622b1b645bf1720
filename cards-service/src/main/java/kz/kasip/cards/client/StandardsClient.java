package kz.kasip.cards.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Optional;
import kz.kasip.cards.problem.Unavailable;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads standards-service, and says in this service's own terms when that fails. */
@ApplicationScoped
public class StandardsClient {
    private static final int PAGE = 200;

    /** For one answer, beside the time that it may wait for something to happen. */
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final StandardsApi standards;

    StandardsClient(@RestClient StandardsApi standards) {
        this.standards = standards;
    }

    /**
     * What came after a cursor (null: from the beginning), waiting up to so many seconds for it; empty when the cursor
     * is of another epoch of the feed.
     *
     * @throws Unavailable when standards-service, or the issuer of the token for it, can't be reached or fails
     */
    public Optional<StandardChanges> changes(String after, int waitSeconds) {
        try {
            Duration limit = Duration.ofSeconds(waitSeconds).plus(TIMEOUT);
            return Optional.of(
                    standards.changes(after, PAGE, waitSeconds).await().atMost(limit));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Status.GONE.getStatusCode()) {
                return Optional.empty();
            }
            throw unavailable(refused);
        } catch (RuntimeException unreachable) {
            // not only ProcessingException: the token filter wraps what fails at the issuer in exceptions of its own
            throw unavailable(unreachable);
        }
    }

    private static Unavailable unavailable(RuntimeException cause) {
        Unavailable unavailable = new Unavailable(
                "standards-unavailable",
                "What is published can't be told just now: standards-service does not answer",
                RETRY_AFTER);
        unavailable.initCause(cause);
        return unavailable;
    }
}
