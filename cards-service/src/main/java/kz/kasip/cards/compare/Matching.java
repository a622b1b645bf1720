package kz.kasip.cards.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which texts of two lists belong together. Equal ones are paired first, by hash; on what is left those that are
 * alike enough are paired so that the likeness of all pairs together is greatest, and among equally good pairs closer
 * places win. {@code of(b, a)} mirrors {@code of(a, b)}.
 */
public final class Matching {
    /** Texts less alike than this are different ones; how it was found is in ADR 0010. */
    public static final double THRESHOLD = 0.75;

    private static final double STEPS = 1_000_000;
    private static final int FARTHEST = 999;

    private Matching() {}

    /** The pairs in order of {@code from}; texts without any words are in none. */
    public static List<Match> of(List<Text> from, List<Text> to) {
        Set<Item> known = new LinkedHashSet<>(Item.of(from));
        Set<Item> incoming = new LinkedHashSet<>(Item.of(to));
        List<Match> matches = new ArrayList<>(EqualTexts.inAllLanguages(known, incoming));
        if (inOrder(known, incoming)) {
            matches.addAll(rest(known, incoming));
        } else {
            rest(incoming, known).forEach(match -> matches.add(match.mirrored()));
        }
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    /** The pairs of equal texts alone, in order of {@code from}: no two texts that differ are weighed. */
    public static List<Match> equal(List<Text> from, List<Text> to) {
        Set<Item> known = new LinkedHashSet<>(Item.of(from));
        Set<Item> incoming = new LinkedHashSet<>(Item.of(to));
        List<Match> matches = new ArrayList<>(EqualTexts.inAllLanguages(known, incoming));
        if (inOrder(known, incoming)) {
            matches.addAll(EqualTexts.inOneLanguage(known, incoming));
        } else {
            EqualTexts.inOneLanguage(incoming, known).forEach(match -> matches.add(match.mirrored()));
        }
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    /** Which side comes first is told by what they say, so that the answer is the same from both ends. */
    private static boolean inOrder(Set<Item> known, Set<Item> incoming) {
        Iterator<Item> others = incoming.stream().sorted(Item.ORDER).iterator();
        for (Item item : known.stream().sorted(Item.ORDER).toList()) {
            int order = others.hasNext() ? item.key().compareTo(others.next().key()) : 1;
            if (order != 0) {
                return order < 0;
            }
        }
        return true;
    }

    private static List<Match> rest(Set<Item> from, Set<Item> to) {
        List<Match> matches = new ArrayList<>(EqualTexts.inOneLanguage(from, to));
        List<Item> rows = from.stream().sorted(Item.ORDER).toList();
        Candidates columns = new Candidates(to.stream().sorted(Item.ORDER).toList());
        List<Assignment.Edge> edges = new ArrayList<>();
        Map<Assignment.Edge, Match> pairs = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column : columns.of(rows.get(row))) {
                Match match = match(rows.get(row), columns.get(column));
                if (match.score() >= THRESHOLD) {
                    Assignment.Edge edge =
                            new Assignment.Edge(row, column, worth(match, rows.get(row), columns.get(column)));
                    edges.add(edge);
                    pairs.put(edge, match);
                }
            }
        }
        Assignment.best(edges).forEach(edge -> matches.add(pairs.get(edge)));
        return matches;
    }

    private static Match match(Item one, Item other) {
        return new Match(one.index(), other.index(), rounded(one.likeness(other)), false);
    }

    /** The likeness and, far below it, how close the places are. */
    private static double worth(Match match, Item one, Item other) {
        long distance = Math.min(FARTHEST, Math.abs((long) one.place() - other.place()));
        return match.score() * STEPS * STEPS + FARTHEST - distance;
    }

    private static double rounded(double likeness) {
        return Math.round(likeness * STEPS) / STEPS;
    }

    /** How alike two texts are in the languages of both, from 0 to 1; the same whichever comes first. */
    public static double score(Map<String, String> one, Map<String, String> other) {
        List<Item> both = Item.of(List.of(new Text("", one, 0), new Text("", other, 0)));
        return both.size() < 2 ? 0 : rounded(both.getFirst().likeness(both.getLast()));
    }

    /** What equal texts of the same languages have in common. */
    public static String key(Map<String, String> text) {
        List<Item> item = Item.of(List.of(new Text("", text, 0)));
        return item.isEmpty() ? "" : item.getFirst().key();
    }
}
