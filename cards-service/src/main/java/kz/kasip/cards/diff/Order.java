package kz.kasip.cards.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which elements of a list stay where they were, so that as few as can be are said to have moved. */
final class Order {

    private Order() {}

    /** Marks a longest run of elements whose twins stand in the same order: all others moved. */
    static void mark(List<Element> from, List<Element> to) {
        Set<Element> here = new HashSet<>(from);
        List<Element> both =
                to.stream().filter(element -> here.contains(element.twin)).toList();
        int[] places = both.stream().mapToInt(element -> element.twin.place).toArray();
        for (int index : increasing(places)) {
            both.get(index).stays = true;
        }
    }

    /** The indices of a longest increasing subsequence of distinct numbers, in n log n. */
    static int[] increasing(int[] values) {
        int[] ends = new int[values.length];
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int index = 0; index < values.length; index++) {
            int found = Arrays.binarySearch(tails, 0, length, values[index]);
            int slot = -found - 1;
            tails[slot] = values[index];
            ends[slot] = index;
            before[index] = slot == 0 ? -1 : ends[slot - 1];
            length = Math.max(length, slot + 1);
        }
        int[] longest = new int[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int slot = length - 1; slot >= 0; slot--) {
            longest[slot] = at;
            at = before[at];
        }
        return longest;
    }
}
