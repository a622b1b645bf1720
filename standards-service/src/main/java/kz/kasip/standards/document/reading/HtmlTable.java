package kz.kasip.standards.document.reading;

import java.util.Arrays;

/** A table of HTML while it is read: which columns cells of rows above still cover. */
final class HtmlTable {

    private static final int MOST_COLUMNS = 1_000;

    private final int id;
    private int[] coveredTo = new int[16];
    private int row;
    private int column;
    private int next;

    HtmlTable(int id) {
        this.id = id;
    }

    void row() {
        row++;
        column = 0;
        next = 0;
    }

    /** @param rows how many rows the cell covers, 0 for all to the end of the table */
    void cell(int columns, int rows) {
        column = next;
        while (column < coveredTo.length && coveredTo[column] >= row) {
            column++;
        }
        column = Math.min(column, MOST_COLUMNS);
        int width = Math.max(1, Math.min(columns, MOST_COLUMNS - column));
        if (column + width > coveredTo.length) {
            coveredTo = Arrays.copyOf(coveredTo, (column + width) * 2);
        }
        int last = rows == 0 ? Integer.MAX_VALUE : row + Math.clamp(rows, 1, DocumentFormat.MAX_BLOCKS) - 1;
        Arrays.fill(coveredTo, column, column + width, last);
        next = column + width;
    }

    Block.Cell place() {
        return new Block.Cell(id, row, column);
    }
}
