package kz.kasip.cards.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.cards.compare.Match;
import kz.kasip.cards.compare.Matching;
import kz.kasip.cards.compare.Text;

/** Finds for the parts of a card their twins in the same card of another version, from the widest parts to the items. */
final class Pairing {
    private final List<Element> from;
    private final List<Element> to;

    private Pairing(List<Element> from, List<Element> to) {
        this.from = from;
        this.to = to;
    }

    static void pair(Element from, Element to) {
        from.pairWith(to);
        for (ElementKind kind : ElementKind.values()) {
            List<Element> before = all(from, kind).toList();
            List<Element> after = all(to, kind).toList();
            if (kind != ElementKind.CARD && !before.isEmpty() && !after.isEmpty()) {
                new Pairing(before, after).pair();
            }
        }
    }

    private static Stream<Element> all(Element element, ElementKind kind) {
        return Stream.concat(
                element.parts(kind).stream(),
                element.parts.values().stream().flatMap(List::stream).flatMap(part -> all(part, kind)));
    }

    /** What is surer comes first, and at the same place before another. */
    private void pair() {
        inPlace(Twins::pair);
        anywhere(Twins::pair);
        inPlace((before, after) -> match(before, after, Matching::equal));
        anywhere((before, after) -> match(before, after, Matching::equal));
        inPlace((before, after) -> match(before, after, Matching::of));
        anywhere((before, after) -> match(before, after, Matching::of));
        anywhere(Wholes::pairByParts);
        inPlace(Wholes::pairUntitled);
    }

    private void anywhere(BiConsumer<List<Element>, List<Element>> way) {
        both(from, to, way);
    }

    /** Each part's own list against that of its twin. */
    private void inPlace(BiConsumer<List<Element>, List<Element>> way) {
        Map<Element, List<Element>> before = byParent(from);
        Map<Element, List<Element>> after = byParent(to);
        before.forEach((parent, parts) -> {
            if (!parent.open() && after.containsKey(parent.twin)) {
                both(parts, after.get(parent.twin), way);
            }
        });
    }

    private static Map<Element, List<Element>> byParent(List<Element> elements) {
        return elements.stream().filter(Element::open).collect(Collectors.groupingBy(element -> element.parent));
    }

    private static void both(List<Element> from, List<Element> to, BiConsumer<List<Element>, List<Element>> way) {
        List<Element> before = from.stream().filter(Element::open).toList();
        List<Element> after = to.stream().filter(Element::open).toList();
        if (!before.isEmpty() && !after.isEmpty()) {
            way.accept(before, after);
        }
    }

    private static void match(
            List<Element> from, List<Element> to, BiFunction<List<Text>, List<Text>, List<Match>> way) {
        List<Element> before = new ArrayList<>(from);
        List<Element> after = new ArrayList<>(to);
        before.removeIf(element -> text(element).isEmpty());
        after.removeIf(element -> text(element).isEmpty());
        for (Match match : way.apply(texts(before), texts(after))) {
            before.get(match.from()).pairWith(after.get(match.to()));
        }
    }

    private static List<Text> texts(List<Element> elements) {
        return elements.stream()
                .map(element -> new Text(element.id, text(element), element.rank))
                .toList();
    }

    /** The main text; of an education all its texts together. */
    private static Map<String, String> text(Element element) {
        if (element.kind != ElementKind.EDUCATION) {
            return element.mainText() == null ? Map.of() : element.mainText();
        }
        Map<String, String> joined = new TreeMap<>();
        element.texts
                .values()
                .forEach(text -> text.forEach(
                        (language, words) -> joined.merge(language, words, (one, other) -> one + " " + other)));
        return joined;
    }
}
