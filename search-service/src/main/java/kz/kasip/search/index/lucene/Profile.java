package kz.kasip.search.index.lucene;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Order;

/**
 * What passages of one kind that stand in one card have in common: all by which they are limited, divided and sorted.
 *
 * @param version number of the version
 * @param values by facet, the numbers of its values
 * @param counted the numbers of the values of all facets but {@link Facet#STATUS}
 * @param oked the activity and all that it is part of, without dots
 * @param cardRef its card, or null
 */
record Profile(
        int version,
        int[][] values,
        int[] counted,
        Set<String> oked,
        String cardRef,
        String orkLevel,
        String titleKk,
        String titleRu,
        String date) {

    int[] values(Facet facet) {
        return values[facet.ordinal()];
    }

    /** What is compared for an order; null comes last. */
    String sortedBy(Order order) {
        return switch (order) {
            case TITLE_KK -> titleKk;
            case TITLE_RU -> titleRu;
            case LEVEL -> orkLevel;
            case DATE -> date;
            case RELEVANCE -> null;
        };
    }

    /** Whether a value of a facet is among those that are asked for, by their numbers; of activities by their names. */
    boolean fits(Facet facet, Collection<String> wanted, BitSet numbers) {
        if (facet == Facet.OKED) {
            return wanted.stream().anyMatch(oked::contains);
        }
        for (int value : values(facet)) {
            if (numbers.get(value)) {
                return true;
            }
        }
        return false;
    }
}
