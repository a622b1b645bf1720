package kz.kasip.standards.document.reading;

import java.util.Arrays;

/** Letters that stand next to each other on one base line, each with the place where it begins and ends. */
final class PdfRun {

    /** A gap of this part of the letters' size is a space. */
    static final float SPACE = 0.15f;

    private static final float END = 0.9f;
    private static final float SAME_LINE = 0.1f;
    private static final float OVERPRINT = 0.12f;
    private static final float BACK = 0.4f;
    private static final float NEAR_BORDER = 2f;
    private static final float MOST_COVERED = 0.3f;
    private static final float MOST_OVERLAP = 0.25f;
    private static final float SMALL = 0.8f;
    private static final int USUAL = 8;

    final StringBuilder text = new StringBuilder();
    float[] starts = new float[USUAL];
    float[] ends = new float[USUAL];
    final float size;
    final float y;
    final int turn;
    /** The middle of the first letter on the sheet, whatever way it is turned. */
    final float middleX;

    final float middleY;

    PdfRun(float size, float y, int turn, float middleX, float middleY) {
        this.size = size;
        this.y = y;
        this.turn = turn;
        this.middleX = middleX;
        this.middleY = middleY;
    }

    float left() {
        return starts[0];
    }

    float right() {
        return ends[text.length() - 1];
    }

    /** Whether a letter goes on the run. */
    boolean takes(float x, float glyphY, float glyphSize, int glyphTurn) {
        return turn == glyphTurn
                && Math.abs(y - glyphY) < SAME_LINE * size
                && Math.abs(size - glyphSize) < SAME_LINE * size
                && x - right() < END * size
                && right() - x < BACK * size;
    }

    /** Whether the letter is drawn a second time, a little aside, to look bold. */
    boolean overprints(String glyph, float x, float glyphY) {
        int last = text.length() - glyph.length();
        return last >= 0
                && Math.abs(starts[last] - x) < OVERPRINT * size
                && Math.abs(y - glyphY) < OVERPRINT * size
                && text.lastIndexOf(glyph) == last;
    }

    /** Adds a letter; {@code begins} where it is the first of a piece of text. */
    void add(String glyph, float start, float end, boolean begins) {
        if (begins && !text.isEmpty()) {
            append(PdfWords.JOINT, right(), right());
        }
        for (int i = 0; i < glyph.length(); i++) {
            append(glyph.charAt(i), start, end);
        }
    }

    private void append(char c, float start, float end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    /** Takes away what stands right of a border and gives it, or null where nothing does or no word begins there. */
    PdfRun cut(float border) {
        if (right() <= border) {
            return null;
        }
        int at = 1;
        while (at < text.length() && (starts[at] < border - NEAR_BORDER || !beginsWord(at))) {
            at++;
        }
        if (at >= text.length()) {
            return null;
        }
        PdfRun rest = new PdfRun(size, y, turn, starts[at] + size / 4, middleY);
        rest.text.append(text, at, text.length());
        rest.starts = Arrays.copyOfRange(starts, at, text.length());
        rest.ends = Arrays.copyOfRange(ends, at, text.length());
        text.setLength(at);
        return rest;
    }

    private boolean beginsWord(int at) {
        return !Character.isWhitespace(text.charAt(at))
                && text.charAt(at) != PdfWords.JOINT
                && (Character.isWhitespace(text.charAt(at - 1)) || starts[at] - ends[at - 1] > SPACE * size);
    }

    /** Whether it is drawn over the letters of another run, and not the same again to look bold. */
    boolean covers(PdfRun other) {
        if (left() >= other.right()
                || other.left() >= right()
                || size < SMALL * other.size
                || other.size < SMALL * size) {
            return false;
        }
        if (text.compareTo(other.text) == 0 && Math.abs(left() - other.left()) < SPACE * size) {
            return false;
        }
        int covered = 0;
        for (int i = 0; i < text.length(); i++) {
            covered += other.isUnder(starts[i], ends[i]) ? 1 : 0;
        }
        return covered > MOST_COVERED * text.length();
    }

    private boolean isUnder(float start, float end) {
        for (int i = 0; i < text.length(); i++) {
            float shared = Math.min(ends[i], end) - Math.max(starts[i], start);
            if (shared > MOST_OVERLAP * (end - start) && !Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }
}
