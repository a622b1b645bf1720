package kz.kasip.cards.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kz.kasip.cards.card.CardId;
import kz.kasip.cards.card.CardReads;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;

/** Finds the cards and computes the gap. */
@ApplicationScoped
class GapReads {
    private final CardReads cards;

    GapReads(CardReads cards) {
        this.cards = cards;
    }

    Gap between(CardId from, String to, LocalDate asOf) {
        CardId target = target(to);
        return Gap.of(CardSide.of(cards.card(from, asOf)), CardSide.of(cards.card(target, asOf)));
    }

    Gap ofPerson(NewGap person) {
        person.check();
        GapSide card = CardSide.of(cards.card(target(person.to()), person.asOf()));
        return Gap.of(PersonSide.of(person, card.languages()), card);
    }

    private static CardId target(String to) {
        if (to == null || to.isBlank()) {
            throw new Invalid("parameter-invalid", "to is missing.", new Violation("to", "must be a card id"));
        }
        try {
            return CardId.parse(to);
        } catch (Invalid malformed) {
            String faults = malformed.violations().stream()
                    .map(fault -> fault.field() + " " + fault.message())
                    .collect(Collectors.joining("; "));
            throw new Invalid(malformed.type(), malformed.detail(), new Violation("to", faults));
        }
    }
}
