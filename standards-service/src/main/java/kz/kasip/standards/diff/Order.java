package kz.kasip.standards.diff;

import java.util.Arrays;

/** Tells which entries of a list stay where they were, so that as few as can be are said to have moved. */
final class Order {

    private Order() {}

    /** The indices of a longest increasing subsequence of distinct numbers, in n log n. */
    static int[] increasing(int[] values) {
        var ends = new int[values.length];
        var tails = new int[values.length];
        var before = new int[values.length];
        var length = 0;
        for (var index = 0; index < values.length; index++) {
            var slot = -Arrays.binarySearch(tails, 0, length, values[index]) - 1;
            tails[slot] = values[index];
            ends[slot] = index;
            before[index] = slot == 0 ? -1 : ends[slot - 1];
            length = Math.max(length, slot + 1);
        }
        var longest = new int[length];
        var at = length == 0 ? -1 : ends[length - 1];
        for (var slot = length - 1; slot >= 0; slot--) {
            longest[slot] = at;
            at = before[at];
        }
        return longest;
    }
}
