package kz.kasip.cards.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pairs functions and skills whose titles tell nothing: by what is in them, or by their order. */
final class Wholes {

    /** The share of items that both have, from which on two are held for the same. */
    private static final double SAME = 0.5;

    private record Likely(Element from, Element to, double share) {}

    private Wholes() {}

    /** Pairs those that have half of their items in common, the likest first. */
    static void pairByParts(List<Element> from, List<Element> to) {
        Map<Object, Map<Element, Integer>> bearers = new HashMap<>();
        Map<Element, Integer> sizes = new HashMap<>();
        for (Element element : to) {
            items(element)
                    .forEach(item -> bearers.computeIfAbsent(item, text -> new LinkedHashMap<>())
                            .merge(element, 1, Integer::sum));
            sizes.put(element, (int) items(element).count());
        }
        from.stream()
                .flatMap(element -> likely(element, bearers, sizes))
                .sorted(Comparator.comparingDouble(Likely::share)
                        .reversed()
                        .thenComparing(likely -> Math.abs(likely.from.rank - likely.to.rank))
                        .thenComparing(likely -> likely.from.rank + likely.to.rank))
                .forEach(likely -> {
                    if (likely.from.open() && likely.to.open()) {
                        likely.from.pairWith(likely.to);
                    }
                });
    }

    private static Stream<Likely> likely(
            Element element, Map<Object, Map<Element, Integer>> bearers, Map<Element, Integer> sizes) {
        Map<Object, Integer> own = new HashMap<>();
        items(element).forEach(item -> own.merge(item, 1, Integer::sum));
        Map<Element, Integer> shared = new LinkedHashMap<>();
        own.forEach((item, times) -> bearers.getOrDefault(item, Map.of())
                .forEach((other, theirs) -> shared.merge(other, Math.min(times, theirs), Integer::sum)));
        int size = (int) items(element).count();
        return shared.entrySet().stream()
                .map(entry -> new Likely(
                        element, entry.getKey(), 2.0 * entry.getValue() / (size + sizes.get(entry.getKey()))))
                .filter(likely -> likely.share >= SAME);
    }

    private static Stream<Object> items(Element element) {
        return element.parts.values().stream()
                .flatMap(List::stream)
                .flatMap(part -> part.parts.isEmpty() ? Stream.of(part.likeness()) : items(part));
    }

    /** Pairs those without a title in their order: there is nothing else to tell them by. */
    static void pairUntitled(List<Element> from, List<Element> to) {
        List<Element> before = from.stream().filter(Wholes::untitled).toList();
        List<Element> after = to.stream().filter(Wholes::untitled).toList();
        for (int place = 0; place < Math.min(before.size(), after.size()); place++) {
            before.get(place).pairWith(after.get(place));
        }
    }

    private static boolean untitled(Element element) {
        return (element.kind == ElementKind.FUNCTION || element.kind == ElementKind.SKILL)
                && !element.texts.containsKey("title");
    }
}
