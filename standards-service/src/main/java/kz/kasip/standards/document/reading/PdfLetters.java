package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The letters of one line in the order of reading, each with its place. */
final class PdfLetters {

    private static final float RAISED = 0.2f;
    private static final float SMALL = 0.8f;
    private static final int MAX_MARK = 3;
    private static final float WITHIN_QUOTES = 0.5f;

    private final PdfRun main;
    private final StringBuilder text = new StringBuilder();
    private final float[] starts;
    private final float[] ends;
    private int begin;
    private int end;

    private record Glyph(char letter, float start, float end) {
        boolean isSpace() {
            return PdfLetters.isSpace(letter);
        }
    }

    /** @param runs those of one line from the left to the right */
    PdfLetters(List<PdfRun> runs) {
        main = runs.stream()
                .filter(run -> !run.isBlank())
                .max(Comparator.comparingDouble((PdfRun run) -> run.size).thenComparingInt(run -> run.text.length()))
                .orElse(runs.getFirst());
        int count = runs.stream().mapToInt(run -> run.text.length()).sum();
        starts = new float[2 * count + 1];
        ends = new float[2 * count + 1];
        List<Glyph> glyphs = new ArrayList<>(count + runs.size());
        boolean merge = false;
        PdfRun before = null;
        float right = 0;
        for (PdfRun run : runs) {
            if (isOverprint(before, run) || isMark(before, run)) {
                continue;
            }
            merge |= before != null && run.left() < right - PdfRun.SPACE * run.size;
            addTo(glyphs, run);
            right = before == null ? run.right() : Math.max(right, run.right());
            before = run;
        }
        if (merge) {
            // letters of another font stand in gaps that the others leave for them
            glyphs.removeIf(glyph -> glyph.letter == PdfWords.JOINT);
            glyphs.sort(Comparator.comparingDouble(Glyph::start));
        }
        write(glyphs);
        trim();
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

    private static void addTo(List<Glyph> glyphs, PdfRun run) {
        if (!glyphs.isEmpty()) {
            glyphs.add(new Glyph(PdfWords.JOINT, run.left(), run.left()));
        }
        for (int i = 0; i < run.text.length(); i++) {
            glyphs.add(new Glyph(run.text.charAt(i), run.starts[i], run.ends[i]));
        }
    }

    /** Writes the letters, with a space for each gap and a joint where two words may touch. */
    private void write(List<Glyph> glyphs) {
        Glyph before = null;
        boolean joint = false;
        for (Glyph glyph : glyphs) {
            if (glyph.letter == PdfWords.JOINT) {
                joint = true;
                continue;
            }
            if (before != null && !before.isSpace() && !glyph.isSpace()) {
                if (isGap(before, glyph)) {
                    put(' ', before.end, glyph.start);
                } else if (joint && Character.isLetter(before.letter) && Character.isLetter(glyph.letter)) {
                    put(PdfWords.JOINT, glyph.start, glyph.start);
                }
            }
            put(glyph.letter, glyph.start, glyph.end);
            before = glyph;
            joint = false;
        }
    }

    private boolean isGap(Glyph before, Glyph glyph) {
        boolean quoted = before.letter == '«' || glyph.letter == '»';
        return glyph.start - before.end > (quoted ? WITHIN_QUOTES : PdfRun.SPACE) * main.size;
    }

    private void put(char c, float start, float stop) {
        starts[text.length()] = start;
        ends[text.length()] = stop;
        text.append(c);
    }

    private void trim() {
        end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isBlank() {
        return begin == end;
    }

    PdfLine line(int page) {
        float left = starts[begin];
        return new PdfLine(
                Spaces.plain(ending(text.substring(begin, end))),
                page,
                left,
                ends[end - 1],
                main.y,
                main.size,
                ends[firstBreak() - 1] - left,
                ends[begin] - left,
                gap(),
                end < text.length(),
                main.turn);
    }

    /** A soft hyphen that is drawn stands where a word was cut. */
    private static String ending(String text) {
        return text.endsWith("\u00AD") ? text.substring(0, text.length() - 1) + PdfWords.CUT : text;
    }

    /** The end of what would have to stand on one line. */
    private int firstBreak() {
        int at = begin;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
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
