package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pages to one flow: a table that goes on at the top of the next page is the same table. */
final class PdfFlow {

    private static final float NEAR = 6f;

    private final PdfBreaks breaks;
    private final float padding;
    private final boolean firstCellsEmpty;
    private final List<PdfItem> flow = new ArrayList<>();

    /** @param firstCellsEmpty whether the document has rows whose first cell is empty */
    PdfFlow(PdfBreaks breaks, float padding, boolean firstCellsEmpty) {
        this.breaks = breaks;
        this.padding = padding;
        this.firstCellsEmpty = firstCellsEmpty;
    }

    void add(List<PdfItem> page) {
        boolean first = true;
        for (PdfItem item : page) {
            if (first
                    && item instanceof PdfTable table
                    && !flow.isEmpty()
                    && flow.getLast() instanceof PdfTable before
                    && goesOn(before, table)) {
                append(before, table);
            } else {
                flow.add(item);
            }
            first = false;
        }
    }

    List<PdfItem> items() {
        return flow;
    }

    private static boolean goesOn(PdfTable before, PdfTable table) {
        return Math.abs(before.left - table.left) < NEAR || Math.abs(before.right - table.right) < NEAR;
    }

    private void append(PdfTable before, PdfTable table) {
        List<PdfCell> last = before.cells.stream().filter(cell -> cell.last).toList();
        List<PdfCell> heading = heading(before, table);
        table.cells.removeAll(heading);
        boolean broken = heading.isEmpty() && isBroken(last, before, table);
        int shift = before.rows - (broken ? 1 : 0);
        last.forEach(cell -> cell.last = false);
        for (PdfCell cell : table.cells) {
            PdfCell above = cell.first ? above(last, cell) : null;
            if (above != null && (broken || weight(above, cell) > 1 || isLateLabel(above, cell, last))) {
                above.items.addAll(cell.items);
                above.last = cell.last;
            } else {
                cell.row += shift;
                before.cells.add(cell);
            }
        }
        before.rows = shift + table.rows;
        before.cells.sort(Comparator.comparingInt((PdfCell cell) -> cell.row).thenComparingDouble(cell -> cell.left));
    }

    /** The cells of a heading row that is printed again on each page. */
    private static List<PdfCell> heading(PdfTable before, PdfTable table) {
        List<PdfCell> first =
                before.cells.stream().filter(cell -> cell.row == 0).toList();
        List<PdfCell> again = table.cells.stream().filter(cell -> cell.row == 0).toList();
        boolean same = first.size() == again.size()
                && first.size() > 1
                && text(first).equals(text(again))
                && !text(first).isBlank();
        return same ? again : List.of();
    }

    private static String text(List<PdfCell> cells) {
        StringBuilder text = new StringBuilder();
        for (PdfCell cell : cells) {
            for (PdfItem item : cell.items) {
                text.append(item instanceof PdfLine line ? line.text() : "").append('\n');
            }
            text.append('\t');
        }
        return text.toString();
    }

    private static PdfCell above(List<PdfCell> last, PdfCell cell) {
        return last.stream().filter(other -> other.alignsWith(cell)).findFirst().orElse(null);
    }

    /** Whether the page's first row is the rest of the row before. */
    private boolean isBroken(List<PdfCell> last, PdfTable before, PdfTable table) {
        int weight = 0;
        int beside = 0;
        boolean leftmost = true;
        boolean full = true;
        for (PdfCell cell : table.cells) {
            if (!cell.first) {
                continue;
            }
            PdfCell above = above(last, cell);
            if (above == null) {
                return false;
            }
            full &= above.isEmpty() == cell.isEmpty();
            int more = weight(above, cell);
            weight += more;
            beside += leftmost ? 0 : more;
            // a row seldom begins with an empty cell, unless a cell of several rows goes on
            if (leftmost && cell.isEmpty() && !above.isEmpty() && above.row == before.rows - 1) {
                weight += last.size() > 2 ? 1 : 2;
            }
            leftmost = false;
        }
        boolean labelAlone = last.size() > 2 && full && beside < 0;
        return weight > 0 && !labelAlone;
    }

    /** Whether the text of a first cell of several rows stands on the next page, since it stands in the cell's middle. */
    private boolean isLateLabel(PdfCell above, PdfCell cell, List<PdfCell> last) {
        return !firstCellsEmpty
                && above.isEmpty()
                && !cell.isEmpty()
                && last.stream().noneMatch(other -> other.left < above.left - NEAR)
                && last.stream().anyMatch(other -> !other.isEmpty());
    }

    /** How much speaks for a cell's going on in the other one, below 0 where more speaks against it. */
    private int weight(PdfCell above, PdfCell cell) {
        if (above.isEmpty()
                || cell.isEmpty()
                || !(above.items.getLast() instanceof PdfLine line)
                || !(cell.items.getFirst() instanceof PdfLine next)) {
            return 0;
        }
        PdfArea area = PdfArea.of(above.left + padding, above.right - padding, true, List.of(line, next));
        if (PdfBreaks.startsLower(next)) {
            return 3;
        }
        int number = PdfBreaks.itemNumber(next);
        if (number > 1 && number == lastNumber(above) + 1) {
            return 3;
        }
        char end = line.text().charAt(line.text().length() - 1);
        if (end == ':' && number == 1 || end == ',' || end == PdfWords.CUT) {
            return 2;
        }
        List<PdfLine> lines = cell.items.stream()
                .takeWhile(PdfLine.class::isInstance)
                .map(PdfLine.class::cast)
                .toList();
        PdfBreaks.Step step = breaks.step(List.of(line), lines, area);
        return step == PdfBreaks.Step.SAME_PARAGRAPH ? 1 : step == PdfBreaks.Step.PERHAPS_NEW ? 0 : -1;
    }

    private static int lastNumber(PdfCell cell) {
        for (PdfItem item : cell.items.reversed()) {
            if (item instanceof PdfLine line && PdfBreaks.itemNumber(line) > 0) {
                return PdfBreaks.itemNumber(line);
            }
        }
        return 0;
    }
}
