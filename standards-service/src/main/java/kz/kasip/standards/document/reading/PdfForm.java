package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes running heads, page numbers and foot notes out of the pages; what says anything is kept as notes. */
final class PdfForm {

    private static final Pattern NUMBER = Pattern.compile(
            "[-–—\\s]*(?:(?:стр|страница|бет|page)\\.?\\s*)?(\\d{1,4})(?:\\s*(?:из|/|of)\\s*\\d{1,4})?[-–—\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What LibreOffice prints of Word's page numbers. */
    private static final Pattern FIELD = Pattern.compile("(?i)PAGE\\s*\\\\\\*\\s*MERGEFORMAT\\s*\\d*");

    private static final int EDGE_LINES = 3;
    private static final float HEAD = 0.15f;
    private static final float FOOT = 0.85f;
    private static final float PLACE = 4f;
    private static final int OFTEN = 3;
    private static final float APART = 0.6f;

    private final List<PdfSheet> sheets;
    private final List<List<PdfItem>> pages;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, PdfLine> heads = new LinkedHashMap<>();

    PdfForm(List<PdfSheet> sheets, List<List<PdfItem>> pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    /** Takes the form away and gives the lines that stand beside the text. */
    List<PdfLine> take() {
        for (int page = 0; page < pages.size(); page++) {
            for (PdfLine line : edge(page, true)) {
                seen.merge(key(line, true), 1, Integer::sum);
            }
            for (PdfLine line : edge(page, false)) {
                seen.merge(key(line, false), 1, Integer::sum);
            }
        }
        List<PdfLine> notes = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            strip(page, true);
            strip(page, false);
            notes.addAll(PdfNotes.take(sheets.get(page), pages.get(page)));
        }
        notes.addAll(heads.values());
        return notes;
    }

    /** The first or last lines of a page as far as they stand in its margin. */
    private List<PdfLine> edge(int page, boolean head) {
        List<PdfItem> items = head ? pages.get(page) : pages.get(page).reversed();
        List<PdfLine> edge = new ArrayList<>();
        float height = sheets.get(page).height;
        for (PdfItem item : items) {
            if (edge.size() == EDGE_LINES
                    || !(item instanceof PdfLine line)
                    || (head ? line.y() > HEAD * height : line.y() < FOOT * height)) {
                break;
            }
            edge.add(line);
        }
        return edge;
    }

    private static String key(PdfLine line, boolean head) {
        String text = line.text();
        String alike =
                NUMBER.matcher(text).matches() ? "#" : text.replaceAll("(?<!\\d)" + line.page() + "(?!\\d)", "#");
        return (head ? "head " : "foot ") + Math.round(line.y() / PLACE) + " " + alike;
    }

    private void strip(int page, boolean head) {
        List<PdfItem> items = pages.get(page);
        List<PdfLine> edge = edge(page, head);
        int form = 0;
        for (int i = 0; i < edge.size(); i++) {
            PdfLine line = edge.get(i);
            boolean number = isNumber(line, head);
            if (!number && !isOften(line, head)) {
                break;
            }
            if (number && form == i || isApart(line, items, head)) {
                form = i + 1;
            }
        }
        for (PdfLine line : edge.subList(0, form)) {
            items.remove(line);
            if (!isNumber(line, head)) {
                heads.putIfAbsent(line.text(), line);
            }
        }
    }

    private boolean isNumber(PdfLine line, boolean head) {
        if (FIELD.matcher(line.text()).matches()) {
            return true;
        }
        var number = NUMBER.matcher(line.text());
        return number.matches() && (Integer.parseInt(number.group(1)) == line.page() || seen.get(key(line, head)) > 1);
    }

    private boolean isOften(PdfLine line, boolean head) {
        int often = seen.get(key(line, head));
        return often > 1 && often >= Math.min(OFTEN, pages.size()) && often * OFTEN >= pages.size();
    }

    /** Whether the text begins clearly below a head, or ends above a foot. */
    private static boolean isApart(PdfLine line, List<PdfItem> items, boolean head) {
        int at = items.indexOf(line) + (head ? 1 : -1);
        if (at < 0 || at >= items.size()) {
            return true;
        }
        PdfItem next = items.get(at);
        float gap = head ? next.top() - line.bottom() : line.top() - next.bottom();
        return gap > APART * line.size();
    }
}
