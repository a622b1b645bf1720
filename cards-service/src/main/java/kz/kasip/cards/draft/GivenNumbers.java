package kz.kasip.cards.draft;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardId;
import kz.kasip.cards.problem.Conflict;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import kz.kasip.cards.version.VersionId;

/** The numbers that cards had before this database was restored: they stand in answers, so that they have to come back. */
record GivenNumbers(VersionId version, Map<Integer, Integer> byPlace) {

    /** @throws Invalid when they are not exactly those of the cards */
    static GivenNumbers of(VersionId version, NewDraft draft) {
        Set<Integer> places = draft.cards().stream().map(CardContent::number).collect(Collectors.toSet());
        boolean whole = draft.ids().size() == places.size()
                && places.equals(
                        draft.ids().stream().map(NewDraft.GivenId::number).collect(Collectors.toSet()));
        Stream<CardId> ids = draft.ids().stream().map(given -> CardId.parse(given.id()));
        if (!whole || !ids.allMatch(id -> id.code().value().equals(version.code()))) {
            throw new Invalid(
                    "ids-ambiguous",
                    "The ids are not those of the cards",
                    new Violation("ids", "each card of this standard has one"));
        }
        return new GivenNumbers(
                version,
                draft.ids().stream()
                        .collect(Collectors.toMap(
                                NewDraft.GivenId::number,
                                given -> CardId.parse(given.id()).serial())));
    }

    /**
     * Refuses a number that belongs to another card here.
     *
     * @param matched the numbers of the cards that are known here, by place
     * @throws Conflict when one is another card's
     */
    void requireFree(Set<Integer> borne, Map<Integer, Integer> matched) {
        byPlace.forEach((place, serial) -> {
            if (borne.contains(serial) && !serial.equals(matched.get(place))) {
                throw new Conflict(
                        "card-number-taken",
                        "Number " + serial + " of " + version.code()
                                + " is another card's here: import the draft again");
            }
        });
    }
}
