package kz.kasip.search.match.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;

/** How much a term tells: the fewer of the things in its language have it, the more. Equal things count once. */
final class Rarity {
    private final Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
    private final Map<Language, Set<Collection<String>>> things = new EnumMap<>(Language.class);

    /** Counts a thing. */
    void add(Language language, Collection<String> terms) {
        Map<String, Integer> known = counts.computeIfAbsent(language, key -> new HashMap<>());
        if (things.computeIfAbsent(language, key -> new HashSet<>()).add(terms)) {
            new HashSet<>(terms).forEach(term -> known.merge(term, 1, Integer::sum));
        }
    }

    double of(Language language, String term) {
        int all = things.getOrDefault(language, Set.of()).size();
        int count = counts.getOrDefault(language, Map.of()).getOrDefault(term, 0);
        return Math.log(1 + (all - count + 0.5) / (count + 0.5));
    }

    boolean knows(Language language, String term) {
        return counts.getOrDefault(language, Map.of()).containsKey(term);
    }
}
