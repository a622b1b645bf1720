package kz.kasip.search.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A question to the index.
 *
 * @param asOf the day on which what is found is in force; none is today
 * @param start how many hits to leave out at the beginning
 * @param collapsed whether passages with equal texts count and come as one
 * @param counted whether the total is wanted; otherwise it is told as that of the hits found
 * @param facets by what all hits are divided, leaving out the filter on the facet itself
 */
public record Question(
        Clause clause,
        Filters filters,
        Optional<LocalDate> asOf,
        Order order,
        int start,
        int limit,
        boolean collapsed,
        boolean counted,
        Set<Facet> facets) {

    /** A question of which the total is wanted. */
    public Question(
            Clause clause,
            Filters filters,
            Optional<LocalDate> asOf,
            Order order,
            int start,
            int limit,
            boolean collapsed,
            Set<Facet> facets) {
        this(clause, filters, asOf, order, start, limit, collapsed, true, facets);
    }

    /** The best passages in force today, equal texts as one, without facets. */
    public static Question of(Clause clause, int limit) {
        return new Question(clause, Filters.NONE, Optional.empty(), Order.RELEVANCE, 0, limit, true, Set.of());
    }

    /** The same hits, without their total and facets. */
    public Question uncounted() {
        return new Question(clause, filters, asOf, order, start, limit, collapsed, false, Set.of());
    }
}
