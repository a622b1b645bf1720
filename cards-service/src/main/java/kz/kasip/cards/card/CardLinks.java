package kz.kasip.cards.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.kasip.cards.http.fields.Projection;

/** Finds the cards that related professions name. */
public interface CardLinks {
    /** The field of an answered card in which the links are. */
    String RELATED = "related";

    /**
     * The links of some cards of one version.
     *
     * @param day cards of other standards are looked for as in force on it; null for today
     */
    Found of(List<Card> cards, LocalDate day);

    /** The same for an answer that is cut to fields; there are none where these leave related professions out. */
    default Found of(List<Card> cards, LocalDate day, Collection<String> fields) {
        return Projection.keeps(fields, RELATED) ? of(cards, day) : (card, related) -> null;
    }

    /** What was found. */
    interface Found {
        /** The card that a related profession of a card names, or null where that can't be told. */
        Link link(Card card, CardContent.Related related);
    }

    /**
     * A card that a related profession names.
     *
     * @param standard the code of the card's standard
     * @param confidence how sure that is, to 1
     */
    record Link(String cardId, String standard, double confidence) {}
}
