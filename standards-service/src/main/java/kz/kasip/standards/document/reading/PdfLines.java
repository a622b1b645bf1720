package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts runs of letters together to lines, from the top to the bottom. */
final class PdfLines {

    private static final String SPACE = String.valueOf(PdfWords.GAP);
    private static final float SAME_LINE = 0.5f;
    private static final float OVERLAP = 0.3f;
    private static final float RAISED = 0.2f;
    private static final float SMALL = 0.8f;
    private static final int MAX_MARK = 3;

    private PdfLines() {}

    /** The lines of runs that stand in one cell or in the running text of one page. */
    static List<PdfLine> of(List<PdfRun> runs, int page) {
        List<PdfLine> lines = new ArrayList<>();
        for (int turn : new int[] {0, 90, 270, 180}) {
            List<PdfRun> turned = runs.stream()
                    .filter(run -> run.turn == turn)
                    .sorted(Comparator.comparingDouble(run -> run.y))
                    .toList();
            gather(turned, page, lines);
        }
        return lines;
    }

    private static void gather(List<PdfRun> runs, int page, List<PdfLine> lines) {
        List<PdfRun> line = new ArrayList<>();
        PdfRun main = null;
        for (PdfRun run : runs) {
            if (main != null && run.y - main.y > SAME_LINE * Math.max(main.size, run.size)) {
                add(line, page, lines);
                main = null;
            }
            if (main == null || !run.isBlank() && (main.isBlank() || run.size > main.size)) {
                main = run;
            }
            line.add(run);
        }
        add(line, page, lines);
    }

    private static void add(List<PdfRun> runs, int page, List<PdfLine> lines) {
        if (!runs.isEmpty()) {
            runs.sort(Comparator.comparingDouble(PdfRun::left));
            Letters letters = new Letters(runs);
            if (letters.begin < letters.end) {
                lines.add(letters.line(page));
            }
            runs.clear();
        }
    }

    /** The letters of one line with their places. */
    private static final class Letters {
        private final StringBuilder text = new StringBuilder();
        private float[] starts;
        private boolean overlaps;
        private final PdfRun main;
        private float right;
        private boolean spaced;
        int begin;
        int end;

        Letters(List<PdfRun> runs) {
            main = runs.stream()
                    .filter(run -> !run.isBlank())
                    .max(Comparator.comparingDouble((PdfRun run) -> run.size)
                            .thenComparingInt(run -> run.text.length()))
                    .orElse(runs.getFirst());
            starts = new float
                    [runs.stream().mapToInt(run -> run.text.length() + 1).sum() + 1];
            PdfRun before = null;
            for (PdfRun run : runs) {
                if (!isOverprint(before, run) && !isMark(before, run)) {
                    add(run);
                    before = run;
                }
            }
            if (overlaps) {
                sort();
            }
            for (int gap = text.indexOf(SPACE); gap >= 0; gap = text.indexOf(SPACE)) {
                text.setCharAt(gap, ' ');
            }
            trim();
        }

        /** A letter of another font stands in a gap that the others leave for it. */
        private void sort() {
            List<Integer> order = new ArrayList<>();
            for (int at = 0; at < text.length(); at++) {
                order.add(at);
            }
            order.sort(Comparator.comparingDouble(at -> starts[at]));
            StringBuilder sorted = new StringBuilder(text.length());
            float[] places = new float[starts.length];
            for (int i = 0; i < order.size(); i++) {
                int at = order.get(i);
                boolean filled = text.charAt(at) == PdfWords.GAP
                        && i + 1 < order.size()
                        && starts[order.get(i + 1)] - starts[at] < PdfRun.SPACE * main.size;
                if (!filled && text.charAt(at) != PdfWords.JOINT) {
                    places[sorted.length()] = starts[at];
                    sorted.append(text.charAt(at));
                }
            }
            text.setLength(0);
            text.append(sorted);
            starts = places;
        }

        private static boolean isOverprint(PdfRun before, PdfRun run) {
            return before != null
                    && Math.abs(before.left() - run.left()) < PdfRun.SPACE * run.size
                    && before.text.compareTo(run.text) == 0;
        }

        /** A raised number after a word refers to a foot note. */
        private boolean isMark(PdfRun before, PdfRun run) {
            return before != null
                    && run.size < SMALL * main.size
                    && main.y - run.y > RAISED * run.size
                    && run.text.length() <= MAX_MARK
                    && run.text.chars().allMatch(Character::isDigit);
        }

        private void add(PdfRun run) {
            overlaps |= !text.isEmpty() && run.left() < right - OVERLAP * run.size && leavesGap(run.left(), run.size);
            if (!text.isEmpty()
                    && run.left() - right > PdfRun.SPACE * main.size
                    && !Character.isWhitespace(text.charAt(text.length() - 1))
                    && !Character.isWhitespace(run.text.charAt(0))) {
                starts[text.length()] = right;
                text.append(PdfWords.GAP);
            } else if (!text.isEmpty()
                    && Character.isLetter(text.charAt(text.length() - 1))
                    && Character.isLetter(run.text.charAt(0))) {
                starts[text.length()] = right;
                text.append(PdfWords.JOINT);
            }
            System.arraycopy(run.starts, 0, starts, text.length(), run.text.length());
            text.append(run.text);
            right = overlaps ? Math.max(right, run.right) : run.right;
        }

        private boolean leavesGap(float x, float size) {
            for (int gap = text.indexOf(SPACE); gap >= 0; gap = text.indexOf(SPACE, gap + 1)) {
                if (Math.abs(starts[gap] - x) < OVERLAP * size) {
                    return true;
                }
            }
            return false;
        }

        private void trim() {
            end = text.length();
            while (end > 0 && isSpace(text.charAt(end - 1))) {
                end--;
            }
            while (begin < end && isSpace(text.charAt(begin))) {
                begin++;
            }
            if (end < text.length()) {
                spaced = true;
                right = starts[end];
            }
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        PdfLine line(int page) {
            float left = starts[begin];
            return new PdfLine(
                    Spaces.plain(ending(text.substring(begin, end))),
                    page,
                    left,
                    right,
                    main.y,
                    main.size,
                    place(firstBreak()) - left,
                    place(begin + 1) - left,
                    gap(),
                    spaced,
                    main.turn);
        }

        /** A soft hyphen that is drawn stands where a word was cut. */
        private static String ending(String text) {
            return text.endsWith("\u00AD") ? text.substring(0, text.length() - 1) + PdfWords.CUT : text;
        }

        private float place(int at) {
            return at >= end ? right : starts[at];
        }

        private int firstBreak() {
            int at = begin;
            while (at < end && !isSpace(text.charAt(at))) {
                if (at > begin && "-\u2013\u2014/".indexOf(text.charAt(at)) >= 0) {
                    return at + 1;
                }
                at++;
            }
            return at;
        }

        private float gap() {
            float gap = Float.MAX_VALUE;
            for (int at = begin; at < end; at++) {
                if (isSpace(text.charAt(at))) {
                    int next = at;
                    while (isSpace(text.charAt(next))) {
                        next++;
                    }
                    gap = Math.min(gap, (starts[next] - starts[at]) / main.size);
                    at = next;
                }
            }
            return gap == Float.MAX_VALUE ? 0 : gap;
        }
    }
}
