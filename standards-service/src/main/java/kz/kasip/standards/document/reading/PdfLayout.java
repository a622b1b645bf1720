package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts what a page shows into its running text and the cells of its tables. */
final class PdfLayout {

    private static final float STRUCK = 2.5f;

    private final PdfSheet sheet;
    private final List<PdfGrid> grids;
    private final List<PdfTable> tables = new ArrayList<>();
    private final List<List<PdfCell>> cells = new ArrayList<>();

    private PdfLayout(PdfSheet sheet) {
        this.sheet = sheet;
        this.grids = PdfGrid.all(sheet.rules);
    }

    /** Lines and tables of the page from the top to the bottom. */
    static List<PdfItem> of(PdfSheet sheet) {
        return new PdfLayout(sheet).items();
    }

    private List<PdfItem> items() {
        for (PdfGrid grid : grids) {
            List<PdfCell> numbered = new ArrayList<>();
            tables.add(grid.table(sheet.page, numbered));
            cells.add(numbered);
        }
        List<PdfItem> running = new ArrayList<>();
        Map<Integer, List<PdfRun>> byCell = new HashMap<>();
        for (PdfRun run : split(sheet.runs)) {
            byCell.computeIfAbsent(place(run.middleX, run.middleY, 0), place -> new ArrayList<>())
                    .add(run);
        }
        byCell.forEach(
                (place, text) -> (place < 0 ? running : cell(place).items).addAll(PdfLines.of(text, sheet.page)));
        for (int i = 0; i < grids.size(); i++) {
            PdfGrid grid = grids.get(i);
            int place = place((grid.left + grid.right) / 2, (grid.top + grid.bottom) / 2, i + 1);
            if (tables.get(i).cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                (place < 0 ? running : cell(place).items).add(tables.get(i));
            }
        }
        cells.forEach(numbered -> numbered.forEach(cell -> sort(cell.items)));
        tables.forEach(PdfLayout::liftOverflow);
        sort(running);
        return running;
    }

    /** Text of two cells may stand so near that it looks like one run. */
    private List<PdfRun> split(List<PdfRun> runs) {
        if (grids.isEmpty()) {
            return runs;
        }
        List<PdfRun> split = new ArrayList<>();
        for (PdfRun run : runs) {
            PdfRun rest = run;
            while (rest != null && rest.turn == 0) {
                split.add(rest);
                rest = rest.cut(rightOf(rest));
            }
            if (rest != null) {
                split.add(rest);
            }
        }
        return split;
    }

    private float rightOf(PdfRun run) {
        int place = place(run.middleX, run.middleY, 0);
        return place < 0 ? Float.MAX_VALUE : cell(place).right;
    }

    /** The grid and the cell at that place as one number, or -1 in the running text. */
    private int place(float x, float y, int from) {
        for (int i = from; i < grids.size(); i++) {
            if (grids.get(i).contains(x, y)) {
                return i << 20 | grids.get(i).cellAt(x, y);
            }
        }
        return -1;
    }

    private PdfCell cell(int place) {
        return cells.get(place >> 20).get(place & 0xFFFFF);
    }

    /** A line that its cell's upper border strikes through, or that another one covers, overflows out of the cell above. */
    private static void liftOverflow(PdfTable table) {
        for (PdfCell cell : table.cells) {
            if (!cell.isEmpty() && cell.items.getFirst() instanceof PdfLine line && overflows(line, cell)) {
                table.cells.stream()
                        .filter(above -> above.row < cell.row && above.holds(line))
                        .reduce((one, other) -> other)
                        .ifPresent(above -> above.items.add(cell.items.removeFirst()));
            }
        }
    }

    private static boolean overflows(PdfLine line, PdfCell cell) {
        return line.top() + STRUCK < cell.top
                || cell.items.size() > 1
                        && cell.items.get(1) instanceof PdfLine next
                        && next.y() - line.y() < line.size() / 2
                        && next.left() < line.right();
    }

    /** Turned text has no place among the lines and comes after them. */
    private static void sort(List<PdfItem> items) {
        items.sort(Comparator.comparing((PdfItem item) -> item instanceof PdfLine line && line.turn() != 0)
                .thenComparingDouble(PdfItem::top));
    }
}
