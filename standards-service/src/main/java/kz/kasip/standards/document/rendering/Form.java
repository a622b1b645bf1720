package kz.kasip.standards.document.rendering;

import java.util.List;

/**
 * The official form filled in, in the order of reading; each format writes it down in its own way. Public, with all in it,
 * for the templates that read it.
 *
 * @param approval lines about the act that approves the standard, at the head of the form
 */
public record Form(String language, String title, List<String> approval, String heading, List<Chapter> chapters) {

    /** A chapter with its points or its cards. */
    public record Chapter(String heading, List<Point> points, List<Table> tables) {}

    /**
     * A numbered point of the running text.
     *
     * @param label its number and label
     * @param text what follows the label in its line; empty where nothing does
     * @param entries the lines below it
     */
    public record Point(String label, String text, List<Line> entries) {}

    /**
     * A line of a list.
     *
     * @param number the number before it with its sign, for instance {@code 3.}, or empty
     */
    public record Line(String number, String text) {

        /** The line as it is printed. */
        public String whole() {
            return number.isEmpty() ? text : number + " " + text;
        }
    }

    /** A card as a table of {@link #COLUMNS} columns under its heading. */
    public record Table(Cell heading, List<Row> rows) {

        /** The columns of each table; cells are merged over them. */
        public static final int COLUMNS = 4;
    }

    /** A row of a table. */
    public record Row(Kind kind, List<Cell> cells) {

        /** How a page may break: anywhere, nowhere inside a short row, not after one that leads to the next. */
        public enum Kind {
            LONG,
            SHORT,
            LED;

            @Override
            public String toString() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }

        static Row of(Cell... cells) {
            return new Row(Kind.SHORT, List.of(cells));
        }

        Row as(Kind other) {
            return new Row(other, cells);
        }
    }

    /**
     * A cell: a label, a text, or both.
     *
     * @param label with its colon, or empty
     * @param lines the text's lines; the only one stands beside the label where there is one
     * @param columns over how many columns it spans
     * @param rows over how many rows it spans; 0 where a cell above spans over it
     * @param scope what it is the heading of, as HTML says it, or empty
     */
    public record Cell(String label, List<Line> lines, int columns, int rows, String scope) {

        static Cell label(String label, int columns, String scope) {
            return new Cell(label, List.of(), columns, 1, scope);
        }

        static Cell label(String label) {
            return label(label, 1, "row");
        }

        static Cell text(List<Line> lines, int columns) {
            return new Cell("", lines, columns, 1, "");
        }

        /** A place that a cell above spans over. */
        static Cell covered(int columns) {
            return new Cell("", List.of(), columns, 0, "");
        }

        Cell over(int count) {
            return new Cell(label, lines, columns, count, count > 1 ? "rowgroup" : scope);
        }

        /** Whether it holds a label. */
        public boolean labelled() {
            return !label.isEmpty();
        }

        /** Whether its lines are numbered. */
        public boolean listed() {
            return !lines.isEmpty() && !lines.getFirst().number().isEmpty();
        }

        /** Whether a cell above spans over it. */
        public boolean isCovered() {
            return rows == 0;
        }

        /** One for each further column that it spans over, for formats that merge no cells. */
        public List<String> spread() {
            return java.util.Collections.nCopies(columns - 1, "");
        }
    }
}
