package kz.kasip.cards.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Tells which known card of a standard an incoming card is, so that it keeps its number. The level is part of what a
 * card is and has to agree, or be missing from one of the two; then come codes, title and the texts of its items. A
 * doubtful match is no match: such a card gets a number of its own.
 */
final class CardMatching {
    /** Two candidates closer than this in content can't be told apart by content. */
    private static final double MARGIN = 0.1;

    /** What two cards have in common, the surest first; the number is the share of item texts that is asked for. */
    private enum Evidence {
        TITLE_AND_OCCUPATION(0),
        TITLE_AND_NO_OTHER_CODE(0),
        TITLE(0.5),
        OCCUPATION_IN_ANOTHER_LANGUAGE(0),
        OCCUPATION(0.5),
        GROUP(0.6),
        CONTENT(0.8);

        final double share;

        Evidence(double share) {
            this.share = share;
        }

        /** Cards that agree in title and codes are the same profession, and only their order can tell twins apart. */
        boolean sure() {
            return ordinal() <= TITLE_AND_NO_OTHER_CODE.ordinal();
        }
    }

    private record Pair(CardTraits known, CardTraits incoming, double similarity) {
        int distance() {
            return Math.abs(known.place() - incoming.place());
        }

        boolean contests(Pair other) {
            return this != other && (known == other.known || incoming == other.incoming);
        }
    }

    private final Set<CardTraits> known;
    private final Set<CardTraits> incoming;
    private final Map<Integer, Integer> serialByPlace = new TreeMap<>();

    private CardMatching(List<CardTraits> known, List<CardTraits> incoming) {
        this.known = new HashSet<>(known);
        this.incoming = new HashSet<>(incoming);
    }

    /** The numbers of the incoming cards that are known, by place. */
    static Map<Integer, Integer> match(List<CardTraits> known, List<CardTraits> incoming) {
        CardMatching matching = new CardMatching(known, incoming);
        for (Evidence evidence : Evidence.values()) {
            matching.matchBy(evidence, CardTraits::sameLevel, evidence.sure());
        }
        for (Evidence evidence : Evidence.values()) {
            matching.matchBy(evidence, CardTraits::unknownLevel, false);
        }
        return matching.serialByPlace;
    }

    private void matchBy(Evidence evidence, BiPredicate<CardTraits, CardTraits> levels, boolean sure) {
        List<Pair> pairs = pairs(evidence, levels);
        for (Pair pair : pairs) {
            boolean free = known.contains(pair.known) && incoming.contains(pair.incoming);
            if (free && (sure || pairs.stream().noneMatch(other -> rivals(pair, other)))) {
                known.remove(pair.known);
                incoming.remove(pair.incoming);
                serialByPlace.put(pair.incoming.place(), pair.known.serial());
            }
        }
    }

    private static boolean rivals(Pair pair, Pair other) {
        return pair.contests(other) && other.similarity > pair.similarity - MARGIN;
    }

    private List<Pair> pairs(Evidence evidence, BiPredicate<CardTraits, CardTraits> levels) {
        List<Pair> pairs = new ArrayList<>();
        for (CardTraits one : known) {
            for (CardTraits other : incoming) {
                if (levels.test(one, other) && agree(evidence, one, other)) {
                    double similarity = one.similarity(other);
                    if (similarity >= evidence.share) {
                        pairs.add(new Pair(one, other, similarity));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.similarity)
                .thenComparingInt(Pair::distance)
                .thenComparingInt(pair -> pair.known.serial())
                .thenComparingInt(pair -> pair.incoming.place()));
        return pairs;
    }

    private static boolean agree(Evidence evidence, CardTraits one, CardTraits other) {
        return switch (evidence) {
            case TITLE_AND_OCCUPATION -> one.sharesTitle(other) && one.sameOccupation(other);
            case TITLE_AND_NO_OTHER_CODE -> one.sharesTitle(other) && !one.otherCode(other);
            case TITLE -> one.sharesTitle(other);
            case OCCUPATION_IN_ANOTHER_LANGUAGE -> one.sameOccupation(other) && !one.sharesLanguage(other);
            case OCCUPATION -> one.sameOccupation(other);
            case GROUP -> one.sameGroup(other) && !one.otherCode(other);
            case CONTENT -> true;
        };
    }
}
