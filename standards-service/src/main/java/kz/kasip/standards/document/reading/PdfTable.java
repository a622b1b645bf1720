package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** A table with its cells in the order of reading. */
final class PdfTable implements PdfItem {

    final List<PdfCell> cells = new ArrayList<>();
    private final int page;
    private final float top;
    final float left;
    final float right;
    float bottom;
    int rows;

    PdfTable(int page, float top, float bottom, float left, float right) {
        this.page = page;
        this.top = top;
        this.bottom = bottom;
        this.left = left;
        this.right = right;
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public float top() {
        return top;
    }

    @Override
    public float bottom() {
        return bottom;
    }

    /** Whether a row, neither the first nor the last one, begins with a cell of its own that is empty. */
    boolean hasEmptyFirstCell() {
        for (int i = 0; i + 1 < cells.size(); i++) {
            PdfCell cell = cells.get(i);
            PdfCell next = cells.get(i + 1);
            if (cell.left < left + PdfGrid.NEAR_COLUMN
                    && cell.isEmpty()
                    && !cell.first
                    && !cell.last
                    && next.row == cell.row
                    && !next.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Its columns' left edges; edges that nearly meet are one. */
    float[] columns() {
        double[] edges = cells.stream()
                .mapToDouble(cell -> cell.left)
                .sorted()
                .distinct()
                .toArray();
        float[] columns = new float[edges.length];
        int count = 0;
        for (double edge : edges) {
            if (count == 0 || edge - columns[count - 1] > PdfGrid.NEAR_COLUMN) {
                columns[count++] = (float) edge;
            }
        }
        return java.util.Arrays.copyOf(columns, count);
    }
}
