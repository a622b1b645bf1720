package kz.kasip.cards.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A part of a card as the comparison sees it: texts, values and parts under their names, and its twin in the other version. */
final class Element {
    final ElementKind kind;
    final Element parent;
    final String id;
    final int place;
    final Object body;
    final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    final Map<String, String> values = new LinkedHashMap<>();
    final Map<ElementKind, List<Element>> parts = new EnumMap<>(ElementKind.class);

    /** As written; null where such elements have no numbers. */
    Integer number;

    /** Its place among all its like of the card, from 1. */
    int rank;

    Element twin;

    /** Whether it is where it was in the order of its like. */
    boolean stays;

    private Likeness likeness;

    private Element(ElementKind kind, Element parent, String id, int place, Object body) {
        this.kind = kind;
        this.parent = parent;
        this.id = id;
        this.place = place;
        this.body = body;
    }

    static Element card(IdentifiedCard card, int place) {
        return new Element(ElementKind.CARD, null, card.id(), place, card.content());
    }

    Element text(String field, Map<String, String> text) {
        if (text != null) {
            texts.put(field, text);
        }
        return this;
    }

    Element value(String field, Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }

    <T> Element parts(ElementKind of, List<T> bodies, BiConsumer<Element, T> fill) {
        List<Element> made = new ArrayList<>(bodies.size());
        for (T one : bodies) {
            int next = made.size() + 1;
            Element part = new Element(of, this, of.id(id, next), next, one);
            fill.accept(part, one);
            made.add(part);
        }
        parts.put(of, made);
        return this;
    }

    List<Element> parts(ElementKind of) {
        return parts.getOrDefault(of, List.of());
    }

    /** The text that it is told by; null where it has none. */
    Map<String, String> mainText() {
        return texts.isEmpty() ? null : texts.values().iterator().next();
    }

    String card() {
        return parent == null ? id : parent.card();
    }

    boolean open() {
        return twin == null;
    }

    void pairWith(Element other) {
        twin = other;
        other.twin = this;
    }

    /** Whether nothing in it has a twin, so that it came or went as a whole. */
    boolean whole() {
        return parts.values().stream().flatMap(List::stream).allMatch(part -> part.open() && part.whole());
    }

    /** What it is equal by to others of its kind: all but the numbers and the order of its parts. */
    Likeness likeness() {
        if (likeness == null) {
            Map<ElementKind, Map<Likeness, Integer>> counted = new TreeMap<>();
            parts.forEach((of, list) -> {
                Map<Likeness, Integer> bag = new LinkedHashMap<>();
                list.forEach(part -> bag.merge(part.likeness(), 1, Integer::sum));
                counted.put(of, bag);
            });
            likeness = new Likeness(kind, texts, values, counted);
        }
        return likeness;
    }

    /** The content of an element up to order and numbers; its hash is worked out once. */
    static final class Likeness {
        private final List<Object> content;
        private final int hash;

        Likeness(Object... content) {
            this.content = List.of(content);
            this.hash = this.content.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Likeness that && hash == that.hash && Objects.equals(content, that.content);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
