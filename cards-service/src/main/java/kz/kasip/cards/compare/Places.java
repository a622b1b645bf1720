package kz.kasip.cards.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pairs texts that only their places tell apart. */
final class Places {
    /** Above so many pairs to weigh, the order alone decides. */
    private static final long MOST_WEIGHED = 250_000;

    private static final Comparator<Item> BY_PLACE =
            Comparator.comparingInt(Item::place).thenComparingInt(Item::index);

    private Places() {}

    /** Gives each of the few one of the many, in their order and so that the places are closest on the whole. */
    static Map<Item, Item> closest(List<Item> few, List<Item> many) {
        List<Item> rows = few.stream().sorted(BY_PLACE).toList();
        List<Item> columns = many.stream().sorted(BY_PLACE).toList();
        int spare = columns.size() - rows.size();
        if (spare == 0 || (long) rows.size() * (spare + 1) > MOST_WEIGHED) {
            return pairs(rows, columns, new int[rows.size()]);
        }
        return pairs(rows, columns, shifts(rows, columns, spare));
    }

    private static Map<Item, Item> pairs(List<Item> rows, List<Item> columns, int[] shifts) {
        Map<Item, Item> pairs = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            pairs.put(rows.get(row), columns.get(row + shifts[row]));
        }
        return pairs;
    }

    /** How many columns have been passed over before each row: the cheapest sequence that never falls. */
    private static int[] shifts(List<Item> rows, List<Item> columns, int spare) {
        long[][] cost = new long[rows.size() + 1][spare + 1];
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int shift = spare; shift >= 0; shift--) {
                long here = distance(rows.get(row), columns.get(row + shift)) + cost[row + 1][shift];
                cost[row][shift] = shift == spare ? here : Math.min(here, cost[row][shift + 1]);
            }
        }
        int[] shifts = new int[rows.size()];
        int shift = 0;
        for (int row = 0; row < rows.size(); row++) {
            while (shift < spare
                    && cost[row][shift + 1] == cost[row][shift]
                    && distance(rows.get(row), columns.get(row + shift)) + cost[row + 1][shift] != cost[row][shift]) {
                shift++;
            }
            shifts[row] = shift;
        }
        return shifts;
    }

    private static long distance(Item one, Item other) {
        return Math.abs((long) one.place() - other.place());
    }
}
