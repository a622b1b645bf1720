package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Turns the flow into blocks: one a paragraph, numbered over the document. */
final class PdfBlocks {

    private static final float EMPTY_LINE = 1.9f;

    private final PdfBreaks breaks;
    private final PdfJoints joints;
    private final float padding;
    private final List<Block> blocks = new ArrayList<>();
    private int line;
    private int tables;

    PdfBlocks(PdfBreaks breaks, PdfJoints joints, float padding) {
        this.breaks = breaks;
        this.joints = joints;
        this.padding = padding;
    }

    List<Block> of(List<PdfItem> flow, float left, float right, List<PdfLine> notes) {
        items(flow, left, right, null);
        line++;
        lines(notes, left, right, null, true);
        return blocks;
    }

    private void items(List<PdfItem> items, float left, float right, Block.Cell cell) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfItem item : items) {
            switch (item) {
                case PdfLine next -> lines.add(next);
                case PdfTable table -> {
                    lines(lines, left, right, cell, false);
                    lines.clear();
                    table(table);
                }
            }
        }
        lines(lines, left, right, cell, false);
    }

    private void table(PdfTable table) {
        int number = ++tables;
        float[] columns = table.columns();
        for (PdfCell cell : table.cells) {
            int column = 0;
            while (column + 1 < columns.length && columns[column + 1] <= cell.left + PdfGrid.NEAR_COLUMN / 2) {
                column++;
            }
            items(cell.items, cell.left + padding, cell.right - padding, new Block.Cell(number, cell.row + 1, column));
        }
    }

    private void lines(List<PdfLine> lines, float left, float right, Block.Cell cell, boolean note) {
        PdfArea area = PdfArea.of(left, right, cell != null, lines);
        List<PdfLine> paragraph = new ArrayList<>();
        boolean certain = true;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine next = lines.get(i);
            if (!paragraph.isEmpty()) {
                PdfBreaks.Step step = breaks.step(paragraph, lines.subList(i, lines.size()), area);
                if (step != PdfBreaks.Step.SAME_PARAGRAPH) {
                    emit(paragraph, area, cell, note, certain);
                    certain = step == PdfBreaks.Step.NEW;
                    gap(paragraph.getLast(), next);
                    paragraph.clear();
                }
            }
            paragraph.add(next);
        }
        if (!paragraph.isEmpty()) {
            emit(paragraph, area, cell, note, certain);
        }
    }

    private void gap(PdfLine before, PdfLine next) {
        if (before.page() == next.page() && next.y() - before.y() > EMPTY_LINE * before.size()) {
            line++;
        }
    }

    private void emit(List<PdfLine> paragraph, PdfArea area, Block.Cell cell, boolean note, boolean certain) {
        StringBuilder text = new StringBuilder(paragraph.getFirst().text());
        for (int i = 1; i < paragraph.size(); i++) {
            joints.join(text, paragraph.get(i - 1), paragraph.get(i), area);
        }
        String plain =
                Spaces.plain(text.toString().replace(PdfWords.CUT, '-').replace(String.valueOf(PdfWords.JOINT), ""));
        line++;
        if (blocks.size() > DocumentFormat.MAX_BLOCKS) {
            throw DocumentFormat.tooMany();
        }
        if (!plain.isEmpty()) {
            blocks.add(new Block(plain, line, paragraph.getFirst().page(), cell, note, certain));
        }
    }
}
