package kz.kasip.standards.document.translation;

import java.util.List;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;

/** Two documents of one standard in two languages, paired part by part. */
public final class Translation {

    private final List<CardPair> cards;
    private final BilingualStandard merged;
    private final List<Finding> findings;

    private Translation(List<CardPair> cards, BilingualStandard merged, List<Finding> findings) {
        this.cards = cards;
        this.merged = merged;
        this.findings = findings;
    }

    /**
     * Pairs the documents; the base one gives the order and the places that findings tell.
     *
     * @throws IllegalArgumentException when both are in the same language
     */
    public static Translation of(StandardDocument base, StandardDocument other) {
        if (base.language().equals(other.language())) {
            throw new IllegalArgumentException("Both documents are in the language " + base.language() + ".");
        }
        Pair<StandardDocument> documents = new Pair<>(base, other);
        List<Pair<ProfessionCard>> paired = CardPairing.of(documents.lists(StandardDocument::cards));
        Comparison comparison = Comparison.of(documents, paired);
        BilingualStandard merged = new StandardMerge(comparison).of(documents, paired);
        return new Translation(
                paired.stream()
                        .map(pair -> new CardPair(pair.base(), pair.other()))
                        .toList(),
                merged,
                comparison.disagreements.findings());
    }

    /** The cards in the base document's order, then those of the other that have no sure counterpart. */
    public List<CardPair> cards() {
        return cards;
    }

    /** Where the two documents do not agree; both texts stay in the merged standard. */
    public List<Finding> findings() {
        return findings;
    }

    /** Both documents in one. */
    public BilingualStandard merged() {
        return merged;
    }
}
