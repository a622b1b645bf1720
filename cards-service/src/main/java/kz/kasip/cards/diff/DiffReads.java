package kz.kasip.cards.diff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.kasip.cards.card.CardReads;
import kz.kasip.cards.version.VersionId;

/** Finds the cards of the two versions that are compared, drafts included: who asks has seen to it who may read them. */
@ApplicationScoped
class DiffReads {
    private final CardReads cards;

    DiffReads(CardReads cards) {
        this.cards = cards;
    }

    /** The cards of exactly one draft revision of a version, published or not. */
    List<IdentifiedCard> of(VersionId id, long draft) {
        return cards.ofDraft(id, draft).stream()
                .map(card -> new IdentifiedCard(card.cardId(), card.body()))
                .toList();
    }
}
