package kz.kasip.search.index;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many hits there are in all; of equal texts that are collapsed one counts; where it is not wanted, it
 *     may be less
 * @param facets of every facet asked for, how many hits there are of each value, in no order
 */
public record Answer(List<Found> found, long total, Map<Facet, Map<String, Long>> facets) {
    static final Answer NOTHING = new Answer(List.of(), 0, Map.of());
}
