package kz.kasip.cards.ladder;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.cards.card.Card;

/**
 * The cards of a version that are one profession.
 *
 * @param rungs one card of each level, the lowest first
 * @param withoutLevel cards that have no level and so no place among them
 * @param atLevelOfAnother cards whose level is another one's that is surer
 */
record Profession(List<Rung> rungs, List<Rung> withoutLevel, List<Rung> atLevelOfAnother) {

    /** The profession of a card among the cards of its version. */
    static Profession of(Card card, List<Card> version) {
        List<Rung> same = version.stream()
                .map(other -> new Rung(other, Recognition.of(card, other)))
                .filter(rung -> rung.recognisedBy() != null)
                .toList();
        List<Rung> rungs = new ArrayList<>();
        List<Rung> further = new ArrayList<>();
        for (Rung rung : same.stream().filter(Rung::hasLevel).sorted(Rung.ORDER).toList()) {
            boolean taken = !rungs.isEmpty() && rungs.getLast().atLevelOf(rung);
            (taken ? further : rungs).add(rung);
        }
        return new Profession(
                List.copyOf(rungs),
                same.stream().filter(rung -> !rung.hasLevel()).toList(),
                List.copyOf(further));
    }
}
