package kz.kasip.search.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Optional;
import kz.kasip.search.problem.Unavailable;

/** Waits for an answer and says in this service's own terms when there is none. */
final class Call {
    /** For one answer, beside the time that the other side may wait for something to happen. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private Call() {}

    /** The answer; nothing when it is the status given. */
    static <T> Optional<T> unless(Status status, String service, Uni<T> answer, int waitSeconds) {
        try {
            return Optional.of(answer.await().atMost(TIMEOUT.plusSeconds(waitSeconds)));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == status.getStatusCode()) {
                return Optional.empty();
            }
            throw unavailable(service, refused);
        } catch (RuntimeException unreachable) {
            // not only ProcessingException: the token filter wraps what fails at the issuer in exceptions of its own
            throw unavailable(service, unreachable);
        }
    }

    private static Unavailable unavailable(String service, RuntimeException cause) {
        Unavailable unavailable = new Unavailable(service + "-unavailable", service + " does not answer.", RETRY_AFTER);
        unavailable.initCause(cause);
        return unavailable;
    }
}
