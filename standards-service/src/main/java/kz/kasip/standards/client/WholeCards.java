package kz.kasip.standards.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Unavailable;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whole cards of a version in the form in which cards-service answers them. */
@ApplicationScoped
public class WholeCards {

    private static final int PAGE = 200;

    private final CardsReadApi cards;

    WholeCards(@RestClient CardsReadApi cards) {
        this.cards = cards;
    }

    /**
     * All cards of exactly the draft revision that a version is of, published or not.
     *
     * @param fields what to keep of each; empty for all of it
     * @throws Invalid naming each field that cards have not, under {@code cards}
     * @throws Unavailable when cards-service does not answer, or does not hold them now
     */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = Unavailable.class)
    public List<JsonNode> of(StandardCode code, int version, long revision, List<String> fields) {
        var all = new ArrayList<JsonNode>();
        var kept = fields.isEmpty() ? null : String.join(",", fields);
        String cursor = null;
        do {
            var after = cursor;
            var page = CardsClient.call(() -> page(code, version, revision, kept, after));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private AnsweredCards page(StandardCode code, int version, long revision, String fields, String after) {
        try {
            return cards.answered(code.value(), version, revision, fields, PAGE, after);
        } catch (WebApplicationException e) {
            if (fields != null && e.getResponse().getStatus() == 400) {
                throw unknownFields(e.getResponse().readEntity(JsonNode.class));
            }
            throw e;
        }
    }

    private static Invalid unknownFields(JsonNode problem) {
        var violations = StreamSupport.stream(problem.path("violations").spliterator(), false)
                .map(fault ->
                        new Violation("fields", fault.path("message").asText().replaceFirst("^'", "'cards.")))
                .toArray(Violation[]::new);
        return new Invalid("parameter-invalid", "fields names what cards have not.", violations);
    }
}
