package kz.kasip.cards.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds, for a text, those of the other side that share the beginnings of words with it, the rarer the better. */
final class Candidates {
    /** No text is weighed against more than these. */
    static final int MOST = 24;
    /** A beginning that more texts have than these says nothing about one. */
    private static final int COMMON = 200;

    /** Of the beginnings that the shorter text has, the longer one must have so many. */
    private static final double SHARE = 0.4;

    private final List<Item> items;
    private final List<Set<String>> beginnings;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Candidates(List<Item> items) {
        this.items = items;
        this.beginnings = items.stream().map(Candidates::beginnings).toList();
        for (int place = 0; place < items.size(); place++) {
            for (String beginning : beginnings.get(place)) {
                places.computeIfAbsent(beginning, key -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Places in the list, the likeliest first. */
    List<Integer> of(Item item) {
        Map<Integer, Double> shared = new HashMap<>();
        Set<String> asked = beginnings(item);
        for (String beginning : asked) {
            List<Integer> having = places.getOrDefault(beginning, List.of());
            if (having.size() <= COMMON) {
                having.forEach(place -> shared.merge(place, 1.0 / having.size(), Double::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .filter(place -> share(asked, beginnings.get(place)))
                .toList();
    }

    Item get(int place) {
        return items.get(place);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        Set<String> fewer = some.size() < others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        return fewer.stream().filter(more::contains).count() >= SHARE * fewer.size();
    }

    private static Set<String> beginnings(Item item) {
        Set<String> beginnings = new HashSet<>();
        item.wordings()
                .forEach((language, wording) ->
                        wording.beginnings().forEach(beginning -> beginnings.add(language + beginning)));
        return beginnings;
    }
}
