package kz.kasip.standards.document.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** The tables around the place that is read, the innermost first. */
final class DocxTables {

    private final Deque<Table> open = new ArrayDeque<>();

    private static final class Table {
        final int id;
        int row;
        int column;
        int span;
        boolean rowDeleted;
        boolean cellDeleted;

        Table(int id) {
            this.id = id;
        }
    }

    void begin(int id) {
        open.push(new Table(id));
    }

    void end() {
        open.poll();
    }

    int depth() {
        return open.size();
    }

    void row() {
        if (!open.isEmpty()) {
            Table table = open.peek();
            table.row++;
            table.column = 0;
            table.span = 0;
            table.rowDeleted = false;
        }
    }

    void cell() {
        if (!open.isEmpty()) {
            Table table = open.peek();
            table.column += table.span;
            table.span = 1;
            table.cellDeleted = false;
        }
    }

    void skipColumns(int columns) {
        if (!open.isEmpty()) {
            open.peek().column += Math.max(0, columns);
        }
    }

    void span(int columns) {
        if (!open.isEmpty() && !open.peek().cellDeleted) {
            open.peek().span = Math.max(1, columns);
        }
    }

    void rowDeleted() {
        if (!open.isEmpty()) {
            open.peek().rowDeleted = true;
        }
    }

    void cellDeleted() {
        if (!open.isEmpty()) {
            open.peek().cellDeleted = true;
            open.peek().span = 0;
        }
    }

    boolean inDeletedRow() {
        return !open.isEmpty() && open.peek().rowDeleted;
    }

    boolean inDeletedCell() {
        return !open.isEmpty() && open.peek().cellDeleted;
    }

    /** The cell that is read, or null outside of tables. */
    Block.Cell place() {
        Table table = open.peek();
        return table == null ? null : new Block.Cell(table.id, table.row, table.column);
    }
}
