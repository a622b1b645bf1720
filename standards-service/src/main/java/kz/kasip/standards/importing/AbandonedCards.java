package kz.kasip.standards.importing;

import jakarta.enterprise.context.ApplicationScoped;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.standard.VersionDocuments;
import org.jboss.logging.Logger;

/** Drops cards that were handed in and then refused, so that no editor takes them for those of the draft. */
@ApplicationScoped
class AbandonedCards {

    private static final Logger LOG = Logger.getLogger(AbandonedCards.class);

    private final VersionDocuments documents;
    private final CardsClient cards;

    AbandonedCards(VersionDocuments documents, CardsClient cards) {
        this.documents = documents;
        this.cards = cards;
    }

    /** Drops the cards of a revision that no import goes on with, unless a version is of it; if not now, its discard does. */
    void drop(StandardCode code, int version, long revision) {
        if (documents.isAt(code, version, revision)) {
            return;
        }
        try {
            cards.drop(code, version, revision);
        } catch (Refusal e) {
            LOG.warnf(
                    "Refused cards of version %d of %s stay for now, revision %d: %s",
                    version, code, revision, e.type());
        }
    }
}
