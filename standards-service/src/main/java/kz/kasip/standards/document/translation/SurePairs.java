package kz.kasip.standards.document.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Pairs two lists whose order may differ, as terms do that each language sorts by its own alphabet. What plainly says the
 * same is a pair; the rest is paired by place where the counts agree and the sure pairs stand in the same places, and else
 * stays alone.
 */
record SurePairs(Vocabulary vocabulary, double sureLikeness) {

    private static final double LEAD = 0.12;
    private static final long MOST_COMPARED = 40_000;

    /** @param enough how many pairs must be sure for the rest to be paired by place; with 0 the last two are a pair too */
    <T> List<Pair<T>> of(Pair<List<T>> lists, Function<T, Words> words, int enough) {
        List<T> base = lists.base();
        List<T> other = lists.other();
        if ((long) base.size() * other.size() > MOST_COMPARED) {
            return joined(lists, none(base.size()));
        }
        int[] columns = columns(
                base.stream().map(words).toList(), other.stream().map(words).toList());
        long sure = Arrays.stream(columns).filter(column -> column >= 0).count();
        if (base.size() == other.size() && sure >= Math.min(enough, base.size()) && isByPlace(columns)) {
            return Alignment.byPlace(lists);
        }
        if (enough == 0 && base.size() == other.size() && sure == base.size() - 1) {
            pairLast(columns);
        }
        return joined(lists, columns);
    }

    private int[] columns(List<Words> base, List<Words> other) {
        double[][] likeness = new double[base.size()][other.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness[i].length; j++) {
                likeness[i][j] = vocabulary.likeness(base.get(i), other.get(j));
            }
        }
        int[] columns = none(base.size());
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness[i].length; j++) {
                if (likeness[i][j] >= sureLikeness && leads(likeness, i, j)) {
                    columns[i] = j;
                }
            }
        }
        return columns;
    }

    private static boolean leads(double[][] likeness, int row, int column) {
        double least = likeness[row][column] - LEAD;
        for (int j = 0; j < likeness[row].length; j++) {
            if (j != column && likeness[row][j] > least) {
                return false;
            }
        }
        for (int i = 0; i < likeness.length; i++) {
            if (i != row && likeness[i][column] > least) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByPlace(int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0 && columns[i] != i) {
                return false;
            }
        }
        return true;
    }

    private static void pairLast(int[] columns) {
        int sum = 0;
        int free = -1;
        for (int i = 0; i < columns.length; i++) {
            sum += i - Math.max(0, columns[i]);
            free = columns[i] < 0 ? i : free;
        }
        columns[free] = sum;
    }

    /** The pairs in the base's order, then what the other has more. */
    static <T> List<Pair<T>> joined(Pair<List<T>> lists, int[] columns) {
        List<Pair<T>> pairs = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            taken.add(columns[i]);
            pairs.add(new Pair<>(
                    lists.base().get(i), columns[i] < 0 ? null : lists.other().get(columns[i])));
        }
        for (int j = 0; j < lists.other().size(); j++) {
            if (!taken.contains(j)) {
                pairs.add(new Pair<>(null, lists.other().get(j)));
            }
        }
        return pairs;
    }

    static int[] none(int size) {
        int[] columns = new int[size];
        Arrays.fill(columns, -1);
        return columns;
    }
}
