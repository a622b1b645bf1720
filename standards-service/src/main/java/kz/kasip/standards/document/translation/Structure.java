package kz.kasip.standards.document.translation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Pairs functions or skills: by place, in order where the counts differ, and across where another order fits plainly
 * better. Where the counts agree all are paired.
 */
final class Structure<W> {

    private static final double PLAINLY = 2.5;
    private static final double TWO_ALONE = -1.2;
    private static final double ALL = 1_000;
    private static final int MOST_COMPARED = 2_500;

    private final ToDoubleBiFunction<W, W> worth;

    Structure(ToDoubleBiFunction<W, W> worth) {
        this.worth = worth;
    }

    /** The pairs in the base's order; what the other has alone stands behind what it follows there, where the order is one. */
    <T> List<Pair<T>> of(Pair<List<T>> lists, Function<T, W> trait) {
        int rows = lists.base().size();
        int columns = lists.other().size();
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_COMPARED) {
            return Alignment.byPlace(lists);
        }
        double[][] worths = Alignment.worths(
                worth,
                lists.base().stream().map(trait).toList(),
                lists.other().stream().map(trait).toList());
        List<Pair<T>> inOrder = rows == columns ? Alignment.byPlace(lists) : Alignment.inOrder(lists, worths);
        int[] across = Assignment.of(shifted(worths, rows == columns ? ALL : -TWO_ALONE));
        return sum(worths, across) > sum(worths, places(lists, inOrder)) + PLAINLY
                ? SurePairs.joined(lists, across)
                : inOrder;
    }

    private static double[][] shifted(double[][] worths, double by) {
        return Arrays.stream(worths)
                .map(row -> Arrays.stream(row).map(worth -> worth + by).toArray())
                .toArray(double[][]::new);
    }

    private static double sum(double[][] worths, int[] columns) {
        return IntStream.range(0, columns.length)
                .filter(row -> columns[row] >= 0)
                .mapToDouble(row -> worths[row][columns[row]] - TWO_ALONE)
                .sum();
    }

    private static <T> int[] places(Pair<List<T>> lists, List<Pair<T>> pairs) {
        int[] columns = SurePairs.none(lists.base().size());
        int row = 0;
        int column = 0;
        for (Pair<T> pair : pairs) {
            if (pair.isWhole()) {
                columns[row] = column;
            }
            row += pair.base() == null ? 0 : 1;
            column += pair.other() == null ? 0 : 1;
        }
        return columns;
    }
}
