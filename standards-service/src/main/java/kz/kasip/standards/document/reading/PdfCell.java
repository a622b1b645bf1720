package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table, which may reach over several rows, columns and pages. */
final class PdfCell {

    int row;
    final float left;
    final float right;
    final float top;
    /** Whether it stands in the first or in the last row of its page's part of the table. */
    final boolean first;

    boolean last;
    final List<PdfItem> items = new ArrayList<>();

    PdfCell(int row, float left, float right, float top, boolean first, boolean last) {
        this.row = row;
        this.left = left;
        this.right = right;
        this.top = top;
        this.first = first;
        this.last = last;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether a line could be the cell's next one, by its place. */
    boolean holds(PdfLine line) {
        return !items.isEmpty()
                && items.getLast() instanceof PdfLine last
                && Math.abs(last.left() - line.left()) < PdfGrid.NEAR_COLUMN
                && line.right() < right
                && line.y() - last.y() < 2 * line.size();
    }

    /** Whether both stand over each other. */
    boolean alignsWith(PdfCell other) {
        return Math.abs(left - other.left) < PdfGrid.NEAR_COLUMN && Math.abs(right - other.right) < PdfGrid.NEAR_COLUMN;
    }
}
