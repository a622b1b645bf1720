package kz.kasip.standards.document.translation;

import java.util.Arrays;

/** Tells the pairs of an assignment that are sure from those that could as well be others. */
final class Doubts {

    /** How much worse every other way must be for a pair to be sure. */
    private static final double MARGIN = 0.75;

    /** The part of the sure pairs that may stand in another order where the documents still count as ordered alike. */
    private static final double STRAYS = 0.1;

    private final double[][] worths;
    private final int[] columns;
    private final int[] rows;
    private final boolean[] sure;

    Doubts(double[][] worths, int[] columns) {
        this.worths = worths;
        this.columns = columns;
        rows = rows();
        sure = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            sure[i] = columns[i] >= 0 && !hasRival(i, false) && !hasRival(i, true);
        }
    }

    int column(int row) {
        return columns[row];
    }

    boolean isSure(int row) {
        return sure[row];
    }

    /** For each row its column where the pair is sure or its place decides, else -1. */
    int[] accepted() {
        boolean ordered = isOrdered();
        int[] accepted = columns.clone();
        for (int i = 0; i < accepted.length; i++) {
            if (accepted[i] >= 0 && !sure[i] && !(ordered && !hasRival(i, false) && keepsOrder(i))) {
                accepted[i] = -1;
            }
        }
        return accepted;
    }

    /** Whether a card without a pair would do as well, or with {@code paired} an exchange with another pair. */
    private boolean hasRival(int row, boolean paired) {
        int column = columns[row];
        double worth = worths[row][column];
        for (int j = 0; j < rows.length; j++) {
            if (j != column
                    && (rows[j] >= 0) == paired
                    && worth - Math.max(0, worths[row][j]) + kept(j) - gained(j, column) < MARGIN) {
                return true;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < 0 && !paired && worth - worths[i][column] < MARGIN) {
                return true;
            }
        }
        return false;
    }

    private double kept(int column) {
        return rows[column] < 0 ? 0 : worths[rows[column]][column];
    }

    private double gained(int column, int freed) {
        return rows[column] < 0 ? 0 : Math.max(0, worths[rows[column]][freed]);
    }

    private boolean isOrdered() {
        int pairs = 0;
        int strays = 0;
        for (int i = 0; i < columns.length; i++) {
            for (int k = i + 1; k < columns.length; k++) {
                if (sure[i] && sure[k]) {
                    pairs++;
                    strays += columns[i] > columns[k] ? 1 : 0;
                }
            }
        }
        return strays <= STRAYS * pairs;
    }

    private boolean keepsOrder(int row) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0 && (i < row) != (columns[i] < columns[row]) && i != row) {
                return false;
            }
        }
        return true;
    }

    private int[] rows() {
        int[] inverse = new int[worths.length == 0 ? 0 : worths[0].length];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                inverse[columns[i]] = i;
            }
        }
        return inverse;
    }
}
