package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Foot notes: smaller lines at a page's end under a short rule. */
final class PdfNotes {

    private static final float SHORTEST = 30f;
    private static final float LONGEST = 0.45f;
    private static final float SMALLER = 0.95f;
    private static final float UNDERLINE = 4f;

    private PdfNotes() {}

    /** Takes the foot notes out of a page's items. */
    static List<PdfLine> take(PdfSheet sheet, List<PdfItem> items) {
        List<PdfLine> notes = new ArrayList<>();
        for (PdfRule rule : sheet.rules) {
            if (rule.level() && rule.length() > SHORTEST && rule.length() < LONGEST * sheet.width) {
                notes = below(rule, items);
                if (!notes.isEmpty()) {
                    break;
                }
            }
        }
        items.removeAll(notes);
        return notes;
    }

    private static List<PdfLine> below(PdfRule rule, List<PdfItem> items) {
        List<PdfLine> notes = new ArrayList<>();
        float size = 0;
        for (PdfItem item : items) {
            boolean under = item.bottom() > rule.at() + UNDERLINE;
            if (item instanceof PdfLine line && !under) {
                boolean underlined = Math.abs(line.y() - rule.at()) < UNDERLINE && line.left() < rule.to();
                if (underlined) {
                    return List.of();
                }
                size = line.size();
            } else if (under) {
                if (!(item instanceof PdfLine line) || size == 0 || line.size() > SMALLER * size) {
                    return List.of();
                }
                notes.add(line);
            }
        }
        return notes;
    }
}
