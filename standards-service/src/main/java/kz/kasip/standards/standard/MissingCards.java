package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.problem.Unavailable;
import org.jboss.logging.Logger;

/**
 * Hands cards in again that cards-service misses since its database was restored, with the ids that they had. Replicas may do it
 * at once: the same cards again are the same.
 */
@ApplicationScoped
class MissingCards {

    private static final Logger LOG = Logger.getLogger(MissingCards.class);
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);

    /** A version by what its cards are asked for with. */
    record Held(StandardCode code, int number, long revision, UUID importId) {}

    private final StandardVersionRepository versions;
    private final CardsClient cards;
    private final DraftCardsAgain again;
    private Instant notBefore = Instant.MIN;

    MissingCards(StandardVersionRepository versions, CardsClient cards, DraftCardsAgain again) {
        this.versions = versions;
        this.cards = cards;
        this.again = again;
    }

    @Scheduled(
            every = "${kasip.missing-cards.every:2s}",
            identity = "missing-cards",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            var restoration = cards.restoration();
            if (!restoration.complete() && Instant.now().isAfter(notBefore)) {
                handIn();
                cards.completed(restoration);
            }
        } catch (Unavailable e) {
            LOG.debugf("cards-service is not asked for what it misses: %s", e.type());
        }
    }

    private void handIn() {
        LOG.warn("cards-service was restored: what it misses is handed in again");
        var refused = 0;
        var handedIn = 0;
        for (var version : held()) {
            if (cards.find(version.code(), version.number(), version.revision()).isPresent()) {
                continue;
            }
            try {
                again.store(version.importId());
                handedIn++;
            } catch (Unavailable e) {
                throw e;
            } catch (Refusal e) {
                refused++;
                LOG.errorf(
                        "The cards of version %d of %s are not taken again: %s",
                        version.number(), version.code(), e.type());
            }
        }
        LOG.warnf("Handed in the cards of %d versions again, %d were refused", handedIn, refused);
        notBefore = refused == 0 ? Instant.MIN : Instant.now().plus(AFTER_REFUSAL);
    }

    private List<Held> held() {
        return QuarkusTransaction.requiringNew().call(versions::held);
    }
}
