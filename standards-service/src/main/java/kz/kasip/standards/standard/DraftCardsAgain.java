package kz.kasip.standards.standard;

import java.util.UUID;
import kz.kasip.standards.client.StoredDraft;

/** Hands the cards of a draft to cards-service once more; the feature of imports, which keeps them, answers it. */
public interface DraftCardsAgain {

    /** Stores the cards that an import made. */
    StoredDraft store(UUID importId);
}
