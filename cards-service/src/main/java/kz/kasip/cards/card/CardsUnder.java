package kz.kasip.cards.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.kasip.cards.version.LegalDay;

/** The cards in force under a node of the classifier of occupations. */
@ApplicationScoped
public class CardsUnder {
    private static final int MOST = 200;

    private final CardRepository cards;
    private final LegalDay legalDay;

    CardsUnder(CardRepository cards, LegalDay legalDay) {
        this.cards = cards;
        this.legalDay = legalDay;
    }

    /** The first cards, and how many there are. */
    public record Found(List<CardSummary> cards, long total) {}

    /** The cards whose group or occupation is the code or one below it. */
    public Found of(String code) {
        CardFilter filter = CardFilter.under(code, legalDay.today());
        List<CardSummary> found =
                cards.list(filter, null, MOST).stream().map(CardSummary::of).toList();
        return new Found(found, found.size() < MOST ? found.size() : cards.count(filter));
    }
}
