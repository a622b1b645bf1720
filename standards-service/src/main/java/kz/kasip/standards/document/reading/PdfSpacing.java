package kz.kasip.standards.document.reading;

import java.util.List;

/**
 * How a file sets its lines, learnt from all of them.
 *
 * @param space how wide a space is that nothing stretches, as a part of the letters' size
 * @param drawn Word draws the space at which it breaks a line, and one after a paragraph
 * @param told LibreOffice draws the space at which it breaks a line where it finds room, but none where it stretches the line
 *     and none after a paragraph
 * @param hard where lines were ended by hand, so that the room they leave says nothing
 */
record PdfSpacing(float space, boolean drawn, boolean told, boolean hard) {

    private static final float USUAL = 0.25f;
    private static final float MOST = 0.8f;
    private static final float FEW = 0.05f;
    private static final float STRETCHED = 1.2f;
    private static final float HARDLY = 1.03f;
    private static final float FLUSH = 2f;
    private static final float WIDE = 15f;
    private static final int EARLY = 4;

    /** @param lists lines that follow each other in one cell or on one page */
    static PdfSpacing of(List<List<PdfLine>> lists) {
        List<PdfLine> lines = lists.stream().flatMap(List::stream).toList();
        List<Float> gaps =
                lines.stream().map(PdfLine::gap).filter(gap -> gap > 0).sorted().toList();
        float space = gaps.isEmpty() ? USUAL : gaps.get(gaps.size() / 5);
        float spaced = lines.isEmpty()
                ? 0
                : (float) lines.stream().filter(PdfLine::spaced).count() / lines.size();
        return new PdfSpacing(space, spaced > MOST, spaced > FEW && spaced <= MOST, isHard(lists));
    }

    private static boolean isHard(List<List<PdfLine>> lists) {
        int going = 0;
        int early = 0;
        for (List<PdfLine> lines : lists) {
            double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            for (int i = 1; i < lines.size(); i++) {
                PdfLine line = lines.get(i - 1);
                PdfLine next = lines.get(i);
                if (PdfBreaks.startsLower(next) && !PdfBreaks.endsSentence(line)) {
                    going++;
                    early += right - line.right() > next.firstWord() + line.size() ? 1 : 0;
                }
            }
        }
        return early * EARLY > going;
    }

    /** Whether a line is stretched to the edge, as only lines are that a paragraph goes on after. */
    boolean isStretched(PdfLine line, PdfArea area) {
        boolean flush = area.right() - line.right() < FLUSH && area.width() > WIDE * line.size();
        return line.gap() > STRETCHED * space || line.gap() > HARDLY * space && flush;
    }

    /** Whether a line would end with a space, had it been broken and not ended. */
    boolean isEnded(PdfLine line, PdfArea area) {
        return told
                && !line.spaced()
                && !area.centres(line)
                && !isStretched(line, area)
                && area.edge() - line.right() > space * line.size() + FLUSH
                && !line.text().endsWith("-");
    }

    /** Whether a line was broken at a space that found room. */
    boolean isBroken(PdfLine line) {
        return told && line.spaced();
    }
}
