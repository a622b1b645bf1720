package kz.kasip.standards.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.problem.Unavailable;
import kz.kasip.standards.problem.Unprocessable;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Hands the cards of drafts to cards-service; every call may be repeated. */
@ApplicationScoped
public class CardsClient {

    /** The type of an answer that may come from the cards themselves, so that it is not to be tried for ever. */
    public static final String FAILING = "cards-failing";

    private static final Logger LOG = Logger.getLogger(CardsClient.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final int PAGE = 200;

    private final CardsApi cards;
    private final CardsReadApi read;
    private final CardsRestorationApi restoration;
    private final CardsDiffApi diff;

    CardsClient(
            @RestClient CardsApi cards,
            @RestClient CardsReadApi read,
            @RestClient CardsRestorationApi restoration,
            @RestClient CardsDiffApi diff) {
        this.cards = cards;
        this.read = read;
        this.restoration = restoration;
        this.diff = diff;
    }

    /**
     * All cards of exactly the draft revision that a version is of, published or not.
     *
     * @throws Unavailable when cards-service does not answer, or does not hold them now
     */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = Unavailable.class)
    public List<DraftCard> ofVersion(StandardCode code, int version, long revision) {
        var all = new ArrayList<DraftCard>();
        String cursor = null;
        do {
            var after = cursor;
            var page = call(() -> read.list(code.value(), version, revision, PAGE, after));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /**
     * What changed between the cards of two versions, each by exactly the draft revision that it is of.
     *
     * @throws Unavailable when cards-service does not answer, or does not hold one of them now
     */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = Unavailable.class)
    public CardsDiff diff(StandardCode code, int from, long fromDraft, int to, long toDraft) {
        return call(() -> diff.diff(code.value(), from, to, fromDraft, toDraft));
    }

    /**
     * Stores the cards of a draft revision.
     *
     * @throws Conflict with the type of cards-service, for instance {@code version-published}
     * @throws Unavailable when cards-service does not answer
     */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = Unavailable.class)
    public StoredDraft store(StandardCode code, int version, long revision, DraftCards draft) {
        return call(() -> cards.put(code.value(), version, revision, draft));
    }

    /**
     * Drops the cards of a draft revision that no version is of.
     *
     * @throws Unavailable when cards-service does not answer
     */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = Unavailable.class)
    public void drop(StandardCode code, int version, long revision) {
        call(() -> {
            cards.drop(code.value(), version, revision);
            return true;
        });
    }

    /** What is held of a draft revision, if anything is. */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = Unavailable.class)
    public Optional<StoredDraft> find(StandardCode code, int version, long revision) {
        return call(() -> {
            try {
                return Optional.of(cards.get(code.value(), version, revision));
            } catch (WebApplicationException e) {
                if (e.getResponse().getStatus() == 404) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** Whether cards-service misses cards since its database was restored. */
    public CardsRestoration restoration() {
        return call(restoration::get);
    }

    /** Says that all that was missing has been handed in. */
    public void completed(CardsRestoration done) {
        call(() -> {
            restoration.put(new CardsRestoration(done.epoch(), true));
            return true;
        });
    }

    static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal refused) {
            throw refused;
        } catch (WebApplicationException e) {
            throw translate(e);
        } catch (RuntimeException e) {
            // a refused connection, a timeout, an issuer that gives no token
            LOG.warnf("cards-service cannot be reached: %s", e);
            throw unavailable();
        }
    }

    private static Refusal translate(WebApplicationException failure) {
        var answer = failure.getResponse();
        LOG.warnf("cards-service answered %d", answer.getStatus());
        return switch (answer.getStatus()) {
            case 409 -> new Conflict(type(failure), "The cards do not fit what cards-service holds of this version.");
            case 400, 422 -> new Unprocessable("cards-refused", "cards-service does not take the cards as they are.");
            case 413 -> new Unprocessable("cards-refused", "The cards are more than cards-service takes.");
            case 401, 403, 404, 408, 429, 502, 503, 504 -> unavailable();
            default -> new Unavailable(FAILING, "cards-service fails at this.", RETRY_AFTER);
        };
    }

    private static String type(WebApplicationException failure) {
        try {
            var problem = failure.getResponse().readEntity(JsonNode.class);
            return problem.path("type").asText("/problems/cards-conflict").replaceFirst("^/problems/", "");
        } catch (RuntimeException e) {
            return "cards-conflict";
        }
    }

    private static Unavailable unavailable() {
        return new Unavailable("cards-unavailable", "cards-service does not answer now.", RETRY_AFTER);
    }
}
