package kz.kasip.standards.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.http.Lang;

/** Finds the entries of a list again in that of another version: by their content, or by most of their words. */
final class EntryPairing {

    /** The share of words that two have in common, from which on one is held for the other reworded. */
    private static final double ALIKE = 0.6;

    /** Lists of which more is left than this are not compared word by word. */
    private static final int MOST = 400;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Entry> from;
    private final List<Entry> to;
    private final int[] twins;
    private final Set<Integer> paired = new HashSet<>();
    private final Set<Integer> staying = new HashSet<>();

    private EntryPairing(List<Entry> from, List<Entry> to) {
        this.from = from;
        this.to = to;
        this.twins = new int[to.size()];
        Arrays.fill(twins, -1);
    }

    static EntryPairing of(List<Entry> from, List<Entry> to) {
        var pairing = new EntryPairing(from, to);
        pairing.pairBy(entry -> List.of(entry.texts(), entry.values()));
        Lang.ALL.forEach(language -> pairing.pairBy(entry -> words(entry.text(), language)));
        pairing.pairBy(entry -> entry.values().get("level"));
        pairing.pairBy(entry -> entry.values().get("version"));
        Lang.ALL.forEach(language -> pairing.pairBy(entry -> words(entry.texts().get("definition"), language)));
        Lang.ALL.forEach(language -> pairing.pairBy(entry -> words(entry.texts().get("meaning"), language)));
        Lang.ALL.forEach(pairing::pairAlike);
        pairing.order();
        return pairing;
    }

    /** The place of its twin in the earlier list, or -1. */
    int twin(int place) {
        return twins[place];
    }

    /** Whether an entry of the earlier list has a twin. */
    boolean isPaired(int place) {
        return paired.contains(place);
    }

    /** Whether an entry of the later list kept its order. */
    boolean stays(int place) {
        return staying.contains(place);
    }

    /** Pairs those of the same key, in their order; what has no key stays as it is. */
    private void pairBy(Function<Entry, Object> key) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (var place = 0; place < from.size(); place++) {
            var own = key.apply(from.get(place));
            if (own != null && !paired.contains(place)) {
                places.computeIfAbsent(own, same -> new ArrayDeque<>()).add(place);
            }
        }
        for (var place = 0; place < twins.length; place++) {
            var same = twins[place] < 0 ? places.get(key.apply(to.get(place))) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), place);
            }
        }
    }

    private void pairAlike(String language) {
        if (from.size() - paired.size() > MOST || to.size() - paired.size() > MOST) {
            return;
        }
        var earlier = new TreeMap<Integer, Set<String>>();
        for (var place = 0; place < from.size(); place++) {
            if (!paired.contains(place)) {
                earlier.put(place, vocabulary(from.get(place), language));
            }
        }
        for (var place = 0; place < twins.length; place++) {
            if (twins[place] < 0) {
                var later = vocabulary(to.get(place), language);
                var found = earlier.entrySet().stream()
                        .filter(one -> alike(one.getValue(), later))
                        .map(Map.Entry::getKey)
                        .findFirst();
                if (found.isPresent()) {
                    earlier.remove(found.get());
                    pair(found.get(), place);
                }
            }
        }
    }

    private void pair(int place, int later) {
        twins[later] = place;
        paired.add(place);
    }

    /** Those outside of a longest run in the same order moved. */
    private void order() {
        var places = IntStream.range(0, twins.length)
                .filter(place -> twins[place] >= 0)
                .toArray();
        for (var index : Order.increasing(
                Arrays.stream(places).map(place -> twins[place]).toArray())) {
            staying.add(places[index]);
        }
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var least = ALIKE * (one.size() + other.size());
        if (one.isEmpty() || 2.0 * Math.min(one.size(), other.size()) < least) {
            return false;
        }
        return 2.0 * one.stream().filter(other::contains).count() >= least;
    }

    /** The different words of an entry's text in a language; none where it has no text in it. */
    private static Set<String> vocabulary(Entry entry, String language) {
        var words = words(entry.text(), language);
        return words == null ? Set.of() : new HashSet<>(words);
    }

    /** The words of a text in a language, letter case aside; null where it has none. */
    private static List<String> words(Map<String, String> text, String language) {
        if (text == null || !text.containsKey(language)) {
            return null;
        }
        var words = Stream.of(NO_WORD.split(text.get(language).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? null : words;
    }
}
