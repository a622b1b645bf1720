package kz.kasip.cards.card;

import java.util.List;

/** Titles and levels of the cards of one version, by which its related professions are linked. */
record VersionIndex(List<Entry> entries) {

    /** A card by what it is linked by. */
    record Entry(String cardId, Integer orkLevel, String titleText) {
        static Entry of(Card card) {
            return new Entry(card.cardId(), card.orkLevel(), card.titleText);
        }
    }

    static VersionIndex of(List<Card> cards) {
        return new VersionIndex(cards.stream().map(Entry::of).toList());
    }

    /** Links where exactly one card has the same title at the same level; anything else would be a guess. */
    RelatedView link(CardContent.Related related) {
        RelatedView view = RelatedView.unlinked(related);
        if (related.orkLevel() == null || related.title() == null) {
            return view;
        }
        List<Entry> same = entries.stream()
                .filter(entry -> related.orkLevel().equals(entry.orkLevel()))
                .filter(entry -> Titles.meet(
                        entry.titleText().lines().toList(), related.title().values()))
                .toList();
        return same.size() == 1 ? view.linkedTo(same.getFirst().cardId(), 1.0) : view;
    }
}
