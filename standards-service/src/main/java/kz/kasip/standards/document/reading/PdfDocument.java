package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** All pages of a PDF, read as one document. */
final class PdfDocument {

    private static final float PADDING = 5.4f;
    private static final float WIDEST_PADDING = 12f;

    private final PdfBudget budget;
    private final List<PdfSheet> sheets = new ArrayList<>();
    private final List<List<PdfItem>> pages = new ArrayList<>();
    private final List<List<PdfLine>> all = new ArrayList<>();
    private final List<Float> paddings = new ArrayList<>();
    private long letters;

    PdfDocument(PdfBudget budget) {
        this.budget = budget;
    }

    /** Adds the next page. */
    void add(PdfSheet sheet) {
        budget.clock();
        for (PdfRun run : sheet.runs) {
            letters += run.text.chars().filter(Character::isLetter).count();
        }
        pages.add(PdfLayout.of(sheet));
        sheet.runs.clear();
        sheets.add(sheet);
    }

    /** How many letters the pages have. */
    long letters() {
        return letters;
    }

    List<Block> blocks() {
        List<PdfLine> notes = new PdfForm(sheets, pages).take();
        PdfWords words = new PdfWords();
        pages.forEach(page -> survey(page, words));
        pages.forEach(page -> mend(page, words));
        budget.clock();
        PdfSpacing spacing = PdfSpacing.of(all);
        PdfJoints joints = new PdfJoints(words, spacing);
        PdfBreaks breaks = new PdfBreaks(words, spacing, joints);
        float padding = padding();
        PdfFlow flow = new PdfFlow(
                breaks,
                padding,
                pages.stream()
                        .flatMap(List::stream)
                        .anyMatch(item -> item instanceof PdfTable table && table.hasEmptyFirstCell()));
        pages.forEach(flow::add);
        budget.clock();
        List<PdfLine> running = flow.items().stream()
                .filter(PdfLine.class::isInstance)
                .map(PdfLine.class::cast)
                .toList();
        return new PdfBlocks(breaks, joints, padding)
                .of(flow.items(), edge(running, true), edge(running, false), notes);
    }

    private void survey(List<PdfItem> items, PdfWords words) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfItem item : items) {
            switch (item) {
                case PdfLine line -> lines.add(line);
                case PdfTable table ->
                    table.cells.forEach(cell -> {
                        survey(cell.items, words);
                        padding(cell);
                    });
            }
        }
        budget.lines(lines.size());
        words.learn(lines);
        all.add(lines);
    }

    private void padding(PdfCell cell) {
        cell.items.stream()
                .filter(PdfLine.class::isInstance)
                .map(line -> ((PdfLine) line).left() - cell.left)
                .min(Float::compare)
                .filter(padding -> padding >= 0 && padding < WIDEST_PADDING)
                .ifPresent(paddings::add);
    }

    private static void mend(List<PdfItem> items, PdfWords words) {
        items.replaceAll(item -> item instanceof PdfLine line ? words.mended(line) : item);
        for (PdfItem item : items) {
            if (item instanceof PdfTable table) {
                table.cells.forEach(cell -> mend(cell.items, words));
            }
        }
    }

    private float padding() {
        List<Float> sorted = paddings.stream().sorted().toList();
        return sorted.isEmpty() ? PADDING : sorted.get(sorted.size() / 2);
    }

    /** Where most lines begin or end at the outermost; three of them are no accident. */
    private static float edge(List<PdfLine> lines, boolean left) {
        List<Float> edges = lines.stream()
                .map(line -> left ? line.left() : -line.right())
                .sorted()
                .toList();
        float edge = edges.isEmpty() ? 0 : edges.getFirst();
        for (int i = 0; i + 2 < edges.size(); i++) {
            if (edges.get(i + 2) - edges.get(i) < 1) {
                edge = edges.get(i);
                break;
            }
        }
        return left ? edge : -edge;
    }
}
