package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells between rules that touch each other. */
final class PdfGrid {

    /** Edges nearer than this are one: tables under each other are seldom cut exactly alike. */
    static final float NEAR_COLUMN = 4.5f;

    private static final float NEAR_ROW = 2f;
    private static final float REACH = 3f;
    private static final int MAX_COLUMNS = 60;
    private static final int MAX_ROWS = 500;

    final float left;
    final float top;
    final float right;
    final float bottom;
    private final float[] xs;
    private final float[] ys;
    private final int[] cellOf;

    private PdfGrid(List<PdfRule> level, List<PdfRule> upright, float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.left = xs[0];
        this.right = xs[xs.length - 1];
        this.top = ys[0];
        this.bottom = ys[ys.length - 1];
        this.cellOf = join(level, upright);
    }

    /** The grid of rules that touch each other, or null where they enclose nothing. */
    static PdfGrid of(List<PdfRule> rules) {
        List<PdfRule> level = rules.stream().filter(PdfRule::level).toList();
        List<PdfRule> upright = rules.stream().filter(rule -> !rule.level()).toList();
        float[] xs = edges(upright, NEAR_COLUMN);
        float[] ys = edges(level, NEAR_ROW);
        boolean encloses = xs.length > 1 && ys.length > 1 && xs.length <= MAX_COLUMNS && ys.length <= MAX_ROWS;
        return encloses ? new PdfGrid(level, upright, xs, ys) : null;
    }

    private static float[] edges(List<PdfRule> rules, float near) {
        double[] places = rules.stream().mapToDouble(PdfRule::at).sorted().toArray();
        float[] edges = new float[places.length];
        int count = 0;
        int begin = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] - places[begin] > near) {
                edges[count++] = (float) ((places[begin] + places[i - 1]) / 2);
                begin = i;
            }
        }
        return java.util.Arrays.copyOf(edges, count);
    }

    /** Fields without a rule between them are one cell. */
    private int[] join(List<PdfRule> level, List<PdfRule> upright) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        PdfGroups fields = new PdfGroups(columns * rows);
        boolean[] under = covered(level, ys, xs, NEAR_ROW);
        boolean[] beside = covered(upright, xs, ys, NEAR_COLUMN);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int field = row * columns + column;
                if (row + 1 < rows && !under[(row + 1) * columns + column]) {
                    fields.join(field, field + columns);
                }
                if (column + 1 < columns && !beside[(column + 1) * rows + row]) {
                    fields.join(field, field + 1);
                }
            }
        }
        return fields.numbers();
    }

    /** For each edge and each piece of it between two edges of the other kind, whether a rule covers it. */
    private static boolean[] covered(List<PdfRule> rules, float[] edges, float[] others, float near) {
        int pieces = others.length - 1;
        boolean[] covered = new boolean[edges.length * pieces];
        for (PdfRule rule : rules) {
            int edge = nearest(edges, rule.at());
            if (Math.abs(edges[edge] - rule.at()) > near) {
                continue;
            }
            for (int piece = 0; piece < pieces; piece++) {
                float middle = (others[piece] + others[piece + 1]) / 2;
                if (rule.from() - REACH < middle && middle < rule.to() + REACH) {
                    covered[edge * pieces + piece] = true;
                }
            }
        }
        return covered;
    }

    private static int nearest(float[] edges, float at) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - at) < Math.abs(edges[nearest] - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    boolean contains(float x, float y) {
        return x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH;
    }

    float area() {
        return (right - left) * (bottom - top);
    }

    /** The number of the cell at that place, which must be inside. */
    int cellAt(float x, float y) {
        return cellOf[before(ys, y) * (xs.length - 1) + before(xs, x)];
    }

    private static int before(float[] edges, float at) {
        int last = edges.length - 2;
        int i = 0;
        while (i < last && edges[i + 1] < at) {
            i++;
        }
        return i;
    }

    /** The empty table; its cells are listed by number. */
    PdfTable table(int page, List<PdfCell> numbered) {
        PdfTable table = new PdfTable(page, top, bottom, left, right);
        int columns = xs.length - 1;
        table.rows = ys.length - 1;
        int count = java.util.Arrays.stream(cellOf).max().orElse(-1) + 1;
        int[][] spans = new int[count][];
        for (int field = 0; field < cellOf.length; field++) {
            int row = field / columns;
            int column = field % columns;
            int[] span = spans[cellOf[field]];
            if (span == null) {
                spans[cellOf[field]] = new int[] {row, row, column, column};
            } else {
                span[1] = row;
                span[2] = Math.min(span[2], column);
                span[3] = Math.max(span[3], column);
            }
        }
        for (int[] span : spans) {
            numbered.add(new PdfCell(
                    span[0], xs[span[2]], xs[span[3] + 1], ys[span[0]], span[0] == 0, span[1] == table.rows - 1));
        }
        table.cells.addAll(numbered);
        table.cells.sort(Comparator.comparingInt((PdfCell cell) -> cell.row).thenComparingDouble(cell -> cell.left));
        return table;
    }

    /** The grids of a page, the smallest first, so that a table in a cell comes before the one around it. */
    static List<PdfGrid> all(List<PdfRule> rules) {
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfRule> touching : PdfTouching.groups(rules, REACH)) {
            PdfGrid grid = of(touching);
            if (grid != null) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(PdfGrid::area));
        return grids;
    }
}
