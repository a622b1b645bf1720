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

/**
 * Numbers the values of all facets in one row; those of {@link Facet#STATUS} are the versions, of which the status is asked later, in
 * a row of their own.
 */
final class FacetValues {
    /** A value of a facet. */
    record Value(Facet facet, String name) {}

    private final List<Map<String, Integer>> numbers = Stream.of(Facet.values())
            .<Map<String, Integer>>map(facet -> new HashMap<>())
            .toList();
    private final List<Value> values = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();

    private Value[] all = {};

    synchronized int number(Facet facet, String name) {
        return numbers.get(facet.ordinal()).computeIfAbsent(name, first -> add(facet, first));
    }

    private int add(Facet facet, String name) {
        if (facet == Facet.STATUS) {
            versions.add(name);
            return versions.size() - 1;
        }
        values.add(new Value(facet, name));
        return values.size() - 1;
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

    /** The values by their numbers, versions apart, and the statuses behind them. */
    synchronized Value[] all() {
        if (all.length != values.size() + Status.values().length) {
            all = Stream.concat(
                            values.stream(),
                            Stream.of(Status.values()).map(status -> new Value(Facet.STATUS, status.name())))
                    .toArray(Value[]::new);
        }
        return all;
    }

    /** The versions in the order of their numbers. */
    synchronized List<String> versions() {
        return List.copyOf(versions);
    }
}
