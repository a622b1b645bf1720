package kz.kasip.cards.draft;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is stored of a draft revision: its digest and the id that each card was given. */
@Schema(description = "A stored revision: its digest and the id that each card was given.")
record StoredDraft(@NotNull String digest, @NotNull List<StoredCard> cards) {
    /** A card and its id. */
    record StoredCard(
            @NotNull String id,
            @NotNull int number,
            @NotNull Map<String, String> title,
            Integer orkLevel) {}

    static StoredDraft of(CardRevision revision, List<Card> cards) {
        return new StoredDraft(
                revision.digest(),
                cards.stream()
                        .map(card -> new StoredCard(
                                card.cardId(), card.number(), card.body().title(), card.orkLevel()))
                        .toList());
    }
}
