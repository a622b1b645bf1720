package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text; where form feeds part pages, without what stands at the head or foot of each. */
final class TextLines {

    /** The code of a page number that some programs print instead of the number. */
    private static final Pattern PAGE_CODE = Pattern.compile("\\s*(?:NUM)?PAGE\\s*\\\\\\*\\s*MERGEFORMAT\\s*\\d*\\s*");

    private final List<Line> lines = new ArrayList<>();
    private int number = 1;
    private int page = 1;

    private TextLines() {}

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param page its page, or null where nothing parts pages
     * @param head whether it is a running head or foot
     */
    record Line(String text, int number, Integer page, boolean head) {}

    static List<Line> of(String text) {
        TextLines lines = new TextLines();
        lines.split(text);
        return lines.page == 1 ? lines.lines : RunningHeads.marked(lines.lines, lines.page);
    }

    private void split(String text) {
        boolean paged = text.indexOf('\f') >= 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\f' || isBreak(c)) {
                add(text.substring(begin, i), paged);
                begin = i + 1;
                boolean half = c == '\r' && begin < text.length() && text.charAt(begin) == '\n';
                if (half) {
                    begin++;
                    i++;
                }
                if (c == '\f') {
                    page++;
                } else {
                    number++;
                }
            }
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(String line, boolean paged) {
        DocumentFormat.refuseTooLong(line.length());
        if (!line.isBlank()
                && !(line.startsWith("PAGE", line.indexOf('P'))
                        && PAGE_CODE.matcher(line).matches())) {
            lines.add(new Line(line, number, paged ? page : null, false));
        }
    }
}
