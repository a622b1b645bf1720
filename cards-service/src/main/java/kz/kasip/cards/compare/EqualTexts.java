package kz.kasip.cards.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Pairs the texts that are equal, without looking at any two that are not; what it pairs leaves the two sides. */
final class EqualTexts {
    private final Set<Item> from;
    private final Set<Item> to;
    private final List<Match> matches = new ArrayList<>();

    private EqualTexts(Set<Item> from, Set<Item> to) {
        this.from = from;
        this.to = to;
    }

    /** Texts with the same languages, equal in all. */
    static List<Match> inAllLanguages(Set<Item> from, Set<Item> to) {
        EqualTexts equal = new EqualTexts(from, to);
        equal.pairBy(Item::written);
        equal.pairBy(Item::key);
        return equal.matches;
    }

    /** Texts of which one has a language that the other lacks, equal in those of both. */
    static List<Match> inOneLanguage(Set<Item> from, Set<Item> to) {
        EqualTexts equal = new EqualTexts(from, to);
        equal.inOneLanguage();
        return equal.matches;
    }

    private void pairBy(Function<Item, Object> trait) {
        Map<Object, List<Item>> known = new LinkedHashMap<>();
        Map<Object, List<Item>> incoming = new LinkedHashMap<>();
        from.forEach(item -> known.computeIfAbsent(trait.apply(item), key -> new ArrayList<>())
                .add(item));
        to.forEach(item -> incoming.computeIfAbsent(trait.apply(item), key -> new ArrayList<>())
                .add(item));
        known.forEach((key, items) -> {
            List<Item> others = incoming.getOrDefault(key, List.of());
            if (items.size() <= others.size()) {
                Places.closest(items, others).forEach(this::pair);
            } else {
                Places.closest(others, items).forEach((other, item) -> pair(item, other));
            }
        });
    }

    private void inOneLanguage() {
        Set<String> languages = new TreeSet<>();
        from.forEach(item -> languages.addAll(item.wordings().keySet()));
        for (String language : languages) {
            Map<String, Set<Item>> incoming = new LinkedHashMap<>();
            sorted(to, language)
                    .forEach(item -> incoming.computeIfAbsent(item.keyIn(language), key -> new LinkedHashSet<>())
                            .add(item));
            for (Item item : sorted(from, language)) {
                Set<Item> others = incoming.getOrDefault(item.keyIn(language), new HashSet<>());
                others.stream().filter(item::equalTo).findFirst().ifPresent(other -> {
                    others.remove(other);
                    pair(item, other);
                });
            }
        }
    }

    private static List<Item> sorted(Set<Item> items, String language) {
        return items.stream()
                .filter(item -> item.wordings().containsKey(language))
                .sorted(Comparator.comparingInt(Item::place).thenComparing(Item.ORDER))
                .toList();
    }

    private void pair(Item one, Item other) {
        from.remove(one);
        to.remove(other);
        matches.add(new Match(one.index(), other.index(), 1, true));
    }
}
