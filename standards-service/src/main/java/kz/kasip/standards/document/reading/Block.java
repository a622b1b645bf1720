package kz.kasip.standards.document.reading;

/**
 * A line of running text or a paragraph of a table's cell.
 *
 * @param text never blank
 * @param line its line in the file, or its ordinal where the format has no lines
 * @param page its page from 1, or null where the format has no pages
 * @param cell the cell it stands in, or null for running text
 * @param note true for foot notes and running heads, which stand beside the text
 * @param paragraph true where the format itself says that a paragraph begins here, false where a line may go on
 */
public record Block(String text, int line, Integer page, Cell cell, boolean note, boolean paragraph) {

    /** A cell's place: table and row by order, column from 0. */
    public record Cell(int table, int row, int column) {}

    /** A block of the running text or of a cell. */
    public Block(String text, int line, Cell cell) {
        this(text, line, null, cell, false);
    }

    /** A block of a format of lines, any of which may go on the one before. */
    public Block(String text, int line, Integer page, Cell cell, boolean note) {
        this(text, line, page, cell, note, false);
    }

    /** A block of a format without pages. */
    public Block(String text, int line, Cell cell, boolean note) {
        this(text, line, null, cell, note);
    }

    /** The same place with other text. */
    public Block with(String other) {
        return new Block(other, line, page, cell, note, paragraph);
    }

    /** Whether the other block continues in the same cell or in the running text. */
    public boolean flowsInto(Block other) {
        return note == other.note && (cell == null ? other.cell == null : cell.equals(other.cell));
    }

    /** Whether both stand in the same row of one table. */
    public boolean sameRow(Block other) {
        return cell != null && other.cell != null && cell.table == other.cell.table && cell.row == other.cell.row;
    }
}
