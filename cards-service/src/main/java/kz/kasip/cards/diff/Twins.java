package kz.kasip.cards.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs what is alike in two lists in linear time: what occurs once in both, then what has the same number, then alike
 * neighbours, then the rest in order (P. Heckel, A technique for isolating differences between files, 1978).
 */
final class Twins {
    private final List<Element> from;
    private final List<Element> to;
    private final Map<Element, Integer> places = new HashMap<>();

    private Twins(List<Element> from, List<Element> to) {
        this.from = from;
        this.to = to;
        for (int place = 0; place < to.size(); place++) {
            places.put(to.get(place), place);
        }
    }

    /** Pairs elements that have no twin yet. */
    static void pair(List<Element> from, List<Element> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Twins twins = new Twins(from, to);
        twins.unique();
        twins.numbered();
        twins.onward();
        twins.back();
        twins.rest();
    }

    private void unique() {
        Map<Element.Likeness, Element> once = once(from);
        once(to).forEach((likeness, element) -> {
            Element other = element == null ? null : once.get(likeness);
            if (other != null) {
                other.pairWith(element);
            }
        });
    }

    /** What occurs more than once has null. */
    private static Map<Element.Likeness, Element> once(List<Element> elements) {
        Map<Element.Likeness, Element> once = new HashMap<>();
        for (Element element : elements) {
            once.put(element.likeness(), once.containsKey(element.likeness()) ? null : element);
        }
        return once;
    }

    /** Of several that are alike, those of one number. */
    private void numbered() {
        Map<List<Object>, Element> left = new HashMap<>();
        to.stream()
                .filter(element -> element.open() && element.number != null)
                .forEach(element -> left.putIfAbsent(List.of(element.likeness(), element.number), element));
        for (Element element : from) {
            Element alike = element.open() && element.number != null
                    ? left.remove(List.of(element.likeness(), element.number))
                    : null;
            if (alike != null) {
                element.pairWith(alike);
            }
        }
    }

    private void onward() {
        int expected = 0;
        for (Element element : from) {
            pairAt(element, expected);
            expected = element.open() ? -1 : places.get(element.twin) + 1;
        }
    }

    private void back() {
        int expected = to.size() - 1;
        for (int place = from.size() - 1; place >= 0; place--) {
            Element element = from.get(place);
            pairAt(element, expected);
            expected = element.open() ? -1 : places.get(element.twin) - 1;
        }
    }

    private void pairAt(Element element, int place) {
        if (element.open() && place >= 0 && place < to.size()) {
            Element other = to.get(place);
            if (other.open() && other.likeness().equals(element.likeness())) {
                element.pairWith(other);
            }
        }
    }

    private void rest() {
        Map<Element.Likeness, Deque<Element>> left = new HashMap<>();
        to.stream()
                .filter(Element::open)
                .forEach(element -> left.computeIfAbsent(element.likeness(), likeness -> new ArrayDeque<>())
                        .add(element));
        for (Element element : from) {
            Deque<Element> alike = left.get(element.likeness());
            if (element.open() && alike != null && !alike.isEmpty()) {
                element.pairWith(alike.remove());
            }
        }
    }
}
