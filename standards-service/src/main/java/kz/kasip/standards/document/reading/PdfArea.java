package kz.kasip.standards.document.reading;

import java.util.List;

/**
 * The room in which lines are set.
 *
 * @param right as far as lines are set, {@code edge} as far as they could be
 * @param pitch how far base lines are apart where lines follow each other closely, 0 where that is not known
 */
record PdfArea(float left, float right, float edge, float pitch, boolean cell) {

    private static final float NO_LINE = 0.8f;
    /** Of so many lines one at least reaches nearly as far as lines can. */
    private static final int MANY = 6;

    private static final float NEARLY = 3f;

    static PdfArea of(float left, float right, boolean cell, List<PdfLine> lines) {
        float pitch = 0;
        float from = left;
        float to = right;
        PdfLine before = null;
        for (PdfLine line : lines) {
            from = Math.min(from, line.left());
            to = Math.max(to, line.right());
            if (before != null && before.page() == line.page() && before.turn() == line.turn()) {
                float step = line.y() - before.y();
                if (step > NO_LINE * line.size() && (pitch == 0 || step < pitch)) {
                    pitch = step;
                }
            }
            before = line;
        }
        float widest = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(to);
        return new PdfArea(from, lines.size() < MANY ? to : Math.min(to, widest + NEARLY), to, pitch, cell);
    }

    float width() {
        return right - left;
    }

    /** Whether a line stands in the middle. */
    boolean centres(PdfLine line) {
        float before = line.left() - left;
        float after = right - line.right();
        return before > 2 * line.size() / 3 && Math.abs(before - after) < line.size() / 3;
    }
}
