package kz.kasip.cards.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.kasip.cards.card.Card;

/** A card of a profession, and how it was recognised. */
record Rung(Card card, Recognition recognisedBy) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The order of levels and sublevels; of one level the surest first. */
    static final Comparator<Rung> ORDER = Comparator.comparing((Rung rung) -> rung.card.orkLevel())
            .thenComparing(Rung::sublevel, Rung::compareNumbers)
            .thenComparing(Rung::recognisedBy)
            .thenComparing(rung -> rung.card.number());

    boolean hasLevel() {
        return card.orkLevel() != null;
    }

    boolean atLevelOf(Rung other) {
        return hasLevel()
                && card.orkLevel().equals(other.card.orkLevel())
                && sublevel().equals(other.sublevel());
    }

    /** The numbers of the sublevel as written ({@code 4.1}, {@code 4-1}); none where there is none. */
    private List<Integer> sublevel() {
        String written = card.body().orkSublevel();
        return written == null
                ? List.of()
                : NUMBER.matcher(written)
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .toList();
    }

    private static int compareNumbers(List<Integer> some, List<Integer> others) {
        for (int place = 0; place < Math.min(some.size(), others.size()); place++) {
            int order = some.get(place).compareTo(others.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
