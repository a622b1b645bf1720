package kz.kasip.standards.client;

import java.util.List;

/** What cards-service holds of a draft revision. */
public record StoredDraft(String digest, List<StoredCard> cards) {

    /** The id that the card at this place of the document has. */
    public record StoredCard(String id, int number) {}
}
