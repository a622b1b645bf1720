package kz.kasip.search.index.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Status;

/** Numbers the values of facets; those of {@link Facet#STATUS} are the versions, of which the status is asked later. */
final class FacetValues {
    private final List<Map<String, Integer>> numbers = Stream.of(Facet.values())
            .<Map<String, Integer>>map(facet -> new HashMap<>())
            .toList();
    private final List<List<String>> names = Stream.of(Facet.values())
            .<List<String>>map(facet -> new ArrayList<>())
            .toList();

    synchronized int number(Facet facet, String name) {
        Integer number = numbers.get(facet.ordinal()).get(name);
        if (number == null) {
            number = names.get(facet.ordinal()).size();
            numbers.get(facet.ordinal()).put(name, number);
            names.get(facet.ordinal()).add(name);
        }
        return number;
    }

    /** The numbers of those of the names that are known. */
    synchronized BitSet numbers(Facet facet, Collection<String> wanted) {
        BitSet known = new BitSet();
        wanted.stream()
                .map(numbers.get(facet.ordinal())::get)
                .filter(Objects::nonNull)
                .forEach(known::set);
        return known;
    }

    synchronized String name(Facet facet, int number) {
        return names.get(facet.ordinal()).get(number);
    }

    /** How many numbers a facet has. */
    synchronized int count(Facet facet) {
        return facet == Facet.STATUS
                ? Status.values().length
                : names.get(facet.ordinal()).size();
    }

    /** The versions in the order of their numbers. */
    synchronized List<String> versions() {
        return List.copyOf(names.get(Facet.STATUS.ordinal()));
    }
}
