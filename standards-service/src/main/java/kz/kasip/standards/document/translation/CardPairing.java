package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.document.ProfessionCard;

/**
 * Pairs the cards of two documents as one assignment: the whole of the pairs is what fits best, whatever the order. A pair
 * that could as well be another is made only where the sure pairs keep the order and it keeps it too.
 */
final class CardPairing {

    /** No standard has so many cards, multiplied; beyond it none is paired. */
    private static final long MOST_COMPARED = 40_000;

    /** What a place tells: enough to choose between what is otherwise the same. */
    private static final double PLACE = 0.01;

    private final List<Traits.OfCard> base;
    private final List<Traits.OfCard> other;

    private CardPairing(List<Traits.OfCard> base, List<Traits.OfCard> other) {
        this.base = base;
        this.other = other;
    }

    /** The pairs in the base's order, then the other's cards that have no sure counterpart. */
    static List<Pair<ProfessionCard>> of(Pair<List<ProfessionCard>> cards) {
        return SurePairs.joined(cards, columns(cards));
    }

    private static int[] columns(Pair<List<ProfessionCard>> cards) {
        if ((long) cards.base().size() * cards.other().size() > MOST_COMPARED) {
            return SurePairs.none(cards.base().size());
        }
        return new CardPairing(
                        cards.base().stream().map(Traits.OfCard::of).toList(),
                        cards.other().stream().map(Traits.OfCard::of).toList())
                .columns();
    }

    private int[] columns() {
        var vocabulary = new Vocabulary(Stream.concat(base.stream(), other.stream())
                .map(Traits.OfCard::items)
                .toList());
        double[][] worths = new CardLikeness(vocabulary).worths(base, other);
        Doubts first = assigned(worths);
        TitleVotes votes = new TitleVotes();
        for (int i = 0; i < base.size(); i++) {
            if (first.isSure(i)) {
                votes.add(base.get(i), other.get(first.column(i)));
            }
        }
        return assigned(votes.added(worths, base, other)).accepted();
    }

    private static Doubts assigned(double[][] worths) {
        double[][] placed = new double[worths.length][];
        for (int i = 0; i < worths.length; i++) {
            placed[i] = worths[i].clone();
            for (int j = 0; j < placed[i].length; j++) {
                double apart = (double) i / worths.length - (double) j / placed[i].length;
                placed[i][j] += worths[i][j] > 0 ? PLACE * (1 - apart * apart) : 0;
            }
        }
        return new Doubts(worths, Assignment.of(placed));
    }
}
