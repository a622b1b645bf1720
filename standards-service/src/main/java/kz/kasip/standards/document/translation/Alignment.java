package kz.kasip.standards.document.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs two lists without changing the order of either. Lists of one length are paired by place unless what they say is
 * plainly against it; in others what fits best is paired and the rest stays alone in its place.
 */
final class Alignment<W> {

    /** What leaving one entry alone costs; a pair is made where it is worth more than two left alone. */
    private static final double ALONE = -0.6;

    /** How much better than the pairs by place another way must be where the counts agree. */
    private static final double PLAINLY = 1.2;

    /** What is compared in two documents at most; lists that are longer, multiplied, are paired by place. */
    private static final long MOST_COMPARED = 2_000_000;

    private final ToDoubleBiFunction<W, W> worth;
    private long left = MOST_COMPARED;

    /** @param worth what a pair is worth: about 1 where both plainly say the same, below -1.2 where they plainly do not */
    Alignment(ToDoubleBiFunction<W, W> worth) {
        this.worth = worth;
    }

    /** Pairs by place; what one list has more stays alone at the end. */
    static <T> List<Pair<T>> byPlace(Pair<List<T>> lists) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(lists.base().size(), lists.other().size()); i++) {
            pairs.add(new Pair<>(at(lists.base(), i), at(lists.other(), i)));
        }
        return pairs;
    }

    /** Pairs nothing: the base's entries come first, then the other's. */
    static <T> List<Pair<T>> apart(Pair<List<T>> lists) {
        return SurePairs.joined(lists, SurePairs.none(lists.base().size()));
    }

    <T> List<Pair<T>> of(Pair<List<T>> lists, Function<T, W> trait) {
        int rows = lists.base().size();
        int columns = lists.other().size();
        if (rows == 0 || columns == 0 || (long) rows * columns > left) {
            return byPlace(lists);
        }
        left -= (long) rows * columns;
        double[][] worths = worths(
                worth,
                lists.base().stream().map(trait).toList(),
                lists.other().stream().map(trait).toList());
        double[][] best = best(worths);
        if (rows == columns && diagonal(worths) + PLAINLY >= best[0][0]) {
            return byPlace(lists);
        }
        return walk(lists, worths, best);
    }

    /** Pairs by what each pair is worth, without changing the order of either list. */
    static <T> List<Pair<T>> inOrder(Pair<List<T>> lists, double[][] worths) {
        return walk(lists, worths, best(worths));
    }

    static <W> double[][] worths(ToDoubleBiFunction<W, W> worth, List<W> base, List<W> other) {
        double[][] worths = new double[base.size()][other.size()];
        for (int i = 0; i < worths.length; i++) {
            for (int j = 0; j < worths[i].length; j++) {
                worths[i][j] = worth.applyAsDouble(base.get(i), other.get(j));
            }
        }
        return worths;
    }

    /** For each place in both lists, what the best way to pair all from there on is worth. */
    private static double[][] best(double[][] worths) {
        int rows = worths.length;
        int columns = worths[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                if (i == rows || j == columns) {
                    best[i][j] = ALONE * (rows - i + columns - j);
                } else {
                    double alone = ALONE + Math.max(best[i + 1][j], best[i][j + 1]);
                    best[i][j] = Math.max(worths[i][j] + best[i + 1][j + 1], alone);
                }
            }
        }
        return best;
    }

    private static double diagonal(double[][] worths) {
        double sum = 0;
        for (int i = 0; i < worths.length; i++) {
            sum += worths[i][i];
        }
        return sum;
    }

    private static <T> List<Pair<T>> walk(Pair<List<T>> lists, double[][] worths, double[][] best) {
        List<Pair<T>> pairs = new ArrayList<>();
        Deque<T> others = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < worths.length || j < worths[0].length) {
            boolean both = i < worths.length && j < worths[0].length;
            if (both && best[i][j] == worths[i][j] + best[i + 1][j + 1]) {
                drain(others, pairs);
                pairs.add(new Pair<>(lists.base().get(i++), lists.other().get(j++)));
            } else if (j == worths[0].length || both && best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair<>(lists.base().get(i++), null));
            } else {
                others.add(lists.other().get(j++));
            }
        }
        drain(others, pairs);
        return pairs;
    }

    /** Between two pairs the base's entries come first, then the other's. */
    private static <T> void drain(Deque<T> others, List<Pair<T>> pairs) {
        while (!others.isEmpty()) {
            pairs.add(new Pair<>(null, others.poll()));
        }
    }

    private static <T> T at(List<T> list, int i) {
        return i < list.size() ? list.get(i) : null;
    }
}
