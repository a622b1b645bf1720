package kz.kasip.cards.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardLinks;
import kz.kasip.cards.card.CardRepository;
import kz.kasip.cards.card.TitlesOfVersion;
import kz.kasip.cards.occupation.OccupationNames;
import kz.kasip.cards.version.LegalDay;

/** Links the related professions of stored cards, with three queries at most however many cards there are. */
@ApplicationScoped
class RelatedLinks implements CardLinks {
    private final CardRepository cards;
    private final TitlesOfVersion titles;
    private final OccupationNames names;
    private final LegalDay legalDay;

    RelatedLinks(CardRepository cards, TitlesOfVersion titles, OccupationNames names, LegalDay legalDay) {
        this.cards = cards;
        this.titles = titles;
        this.names = names;
        this.legalDay = legalDay;
    }

    @Override
    @Transactional
    public Found of(List<Card> some, LocalDate day) {
        Map<Named, Link> links = links(some, day);
        return (card, related) -> {
            Link link = links.get(Named.of(related));
            // a profession that a card names is another one
            return link == null || link.cardId().equals(card.cardId()) ? null : link;
        };
    }

    private Map<Named, Link> links(List<Card> some, LocalDate day) {
        var named = some.stream()
                .flatMap(card -> card.body().related().stream())
                .map(Named::of)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return Map.of();
        }
        Card first = some.getFirst();
        LocalDate today = legalDay.today();
        Register register = new StoredRegister(first.code(), today, day == null ? today : day, cards, names);
        return new Linking(first.code(), titles.of(first), register).of(named);
    }
}
