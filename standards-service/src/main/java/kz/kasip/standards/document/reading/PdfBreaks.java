package kz.kasip.standards.document.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells at the end of a line whether the next one goes on the paragraph, and whether a word goes on too. */
final class PdfBreaks {

    private static final Pattern ITEM = Pattern.compile("^(?:(\\d{1,3})[.)](?!\\d)|[•●▪·*][\\s\\p{L}]).*");
    /** What never begins a line but where it is cut off a word that fills it. */
    private static final Pattern CLOSING = Pattern.compile("[:;,.!?)»]|-\\p{L}");

    private static final Pattern DASH_ITEM = Pattern.compile("^[-–—] .*");
    private static final Pattern NUMBERED_HEADING = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{L}+)? №? ?\\d{1,2}[.:]?");
    private static final float SLACK = 1.5f;
    private static final float MOST = 0.8f;
    private static final float FEW = 0.05f;
    private static final float SPACE = 0.25f;
    private static final int TELLING = 4;
    private static final float WIDE_ROOM = 0.2f;
    private static final int QUOTED_LINES = 3;
    private static final float INDENT = 4f;
    private static final float STRETCHED = 1.2f;
    private static final float FLUSH = 2f;
    private static final float NO_NEIGHBOUR = 1.9f;
    private static final float FAR = 2.5f;
    private static final float MORE_SPACE = 0.25f;
    private static final float OTHER_SIZE = 0.12f;

    private final PdfWords words;
    private final float space;
    /** Word draws the space at which it breaks a line, and one after a paragraph. */
    private final boolean spacesDrawn;
    /** LibreOffice draws the space at which it breaks a line, but none where it stretches it, and none after a paragraph. */
    private final boolean endsTold;

    /**
     * @param space how wide a space is that nothing stretches, as a part of the letters' size
     * @param spaced the part of the file's lines that end with a space
     */
    PdfBreaks(PdfWords words, float space, float spaced) {
        this.words = words;
        this.space = space;
        this.spacesDrawn = spaced > MOST;
        this.endsTold = spaced > FEW && !spacesDrawn;
    }

    /** How two lines follow each other. */
    enum Step {
        SAME_PARAGRAPH,
        PERHAPS_NEW,
        NEW
    }

    /** The step after the last of a paragraph's lines. */
    Step step(List<PdfLine> paragraph, PdfLine next, float firstWord, PdfArea area) {
        PdfLine line = paragraph.getLast();
        if (line.turn() != next.turn()
                || Math.abs(line.size() - next.size()) > OTHER_SIZE * line.size()
                || isSetApart(line, next, area)
                || next.text().equals("-")) {
            return Step.NEW;
        }
        if (splitsWord(line, next, area)) {
            return Step.SAME_PARAGRAPH;
        }
        boolean item = ITEM.matcher(next.text()).matches();
        float room = room(paragraph, next, firstWord, area);
        boolean broken = isStretched(line) || endsTold && line.spaced() && room <= SLACK;
        if (broken && !(item && endsSentence(line))) {
            return Step.SAME_PARAGRAPH;
        }
        boolean centred = area.centres(line) && area.centres(next);
        if (isQuoting(paragraph)
                || goesOn(line, next) && (centred || line.text().endsWith(","))) {
            return Step.SAME_PARAGRAPH;
        }
        if (room > (goesOn(line, next) ? WIDE_ROOM * area.width() : SLACK)) {
            return Step.NEW;
        }
        if (item && (endsSentence(line) || next.left() < line.left() + INDENT)
                || DASH_ITEM.matcher(next.text()).matches() && endsSentence(line)
                || NUMBERED_HEADING.matcher(line.text()).matches() && startsUpper(next)) {
            return Step.NEW;
        }
        return byIndent(paragraph, next, area);
    }

    private boolean isSetApart(PdfLine line, PdfLine next, PdfArea area) {
        if (line.page() != next.page()) {
            return false;
        }
        float step = next.y() - line.y();
        if (goesOn(line, next)) {
            return step < 0 || step > FAR * line.size();
        }
        return area.pitch() > 0 && step > area.pitch() + MORE_SPACE * line.size() + SLACK / 2
                || step > NO_NEIGHBOUR * line.size()
                || step < 0;
    }

    private boolean isStretched(PdfLine line) {
        return line.gap() > STRETCHED * space;
    }

    /** The room that the next line's first word would have left; where it had any, the line was ended on purpose. */
    private static float room(List<PdfLine> paragraph, PdfLine next, float firstWord, PdfArea area) {
        PdfLine line = paragraph.getLast();
        float needed = SPACE * line.size() + firstWord;
        if (area.centres(line) && area.centres(next)) {
            return area.width() - line.width() - needed;
        }
        float right = area.right();
        // what found no room before shows how far the paragraph reaches
        for (int i = 1; i < paragraph.size(); i++) {
            PdfLine above = paragraph.get(i - 1);
            right = Math.min(
                    right,
                    above.right() + SPACE * above.size() + paragraph.get(i).firstWord());
        }
        return right - line.right() - needed;
    }

    /** How wide the first word of a line is, with what is cut off it to the next lines. */
    float firstWord(List<PdfLine> lines, int at, PdfArea area) {
        float width = lines.get(at).firstWord();
        for (int i = at; i + 1 < lines.size() && splitsWord(lines.get(i), lines.get(i + 1), area); i++) {
            width += lines.get(i + 1).firstWord();
        }
        return width;
    }

    private static boolean goesOn(PdfLine line, PdfLine next) {
        return startsLower(next) && !endsSentence(line);
    }

    /** Whether a quotation or a bracket is open that was opened not long ago. */
    private static boolean isQuoting(List<PdfLine> paragraph) {
        int open = 0;
        for (PdfLine line : paragraph.subList(Math.max(0, paragraph.size() - QUOTED_LINES), paragraph.size())) {
            for (char c : line.text().toCharArray()) {
                open += c == '«' || c == '(' ? 1 : (c == '»' || c == ')') && open > 0 ? -1 : 0;
            }
        }
        String last = paragraph.getLast().text();
        return open > 0 && "»).;".indexOf(last.charAt(last.length() - 1)) < 0;
    }

    private Step byIndent(List<PdfLine> paragraph, PdfLine next, PdfArea area) {
        PdfLine line = paragraph.getLast();
        if (startsLower(next)) {
            return Step.SAME_PARAGRAPH;
        }
        if (!area.centres(line)) {
            PdfLine usual = paragraph.size() > 1 ? paragraph.get(1) : line;
            float shift = next.left() - usual.left();
            boolean hanging = paragraph.size() == 1 && ITEM.matcher(line.text()).matches();
            if (shift > INDENT && !hanging || shift < -INDENT && paragraph.size() > 1) {
                return Step.NEW;
            }
            boolean indented =
                    paragraph.size() == 1 && Math.abs(shift) < INDENT && line.left() - area.left() > 2 * line.size();
            if (indented && endsSentence(line)) {
                return Step.NEW;
            }
        }
        return bySentence(paragraph, next, area);
    }

    private Step bySentence(List<PdfLine> paragraph, PdfLine next, PdfArea area) {
        PdfLine line = paragraph.getLast();
        boolean justified = paragraph.stream().anyMatch(this::isStretched);
        if (justified && area.right() - line.right() > FLUSH) {
            return Step.NEW;
        }
        if (endsSentence(line)) {
            boolean ended = endsTold && !line.isOneWord();
            return ended ? Step.NEW : area.cell() && !justified ? Step.PERHAPS_NEW : Step.SAME_PARAGRAPH;
        }
        String first = PdfWords.first(next.text());
        boolean title = first.length() > 1 && startsUpper(next) && Character.isLowerCase(first.charAt(1));
        boolean strange = title && !words.isName(first) && !isOpen(line);
        return strange ? Step.PERHAPS_NEW : Step.SAME_PARAGRAPH;
    }

    private static boolean isOpen(PdfLine line) {
        return "«\"(,-–—".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    static boolean endsSentence(PdfLine line) {
        return ".;:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    static boolean startsLower(PdfLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    static boolean startsUpper(PdfLine line) {
        return Character.isUpperCase(line.text().charAt(0));
    }

    /** The number before an entry of a list, or 0. */
    static int itemNumber(PdfLine line) {
        Matcher item = ITEM.matcher(line.text());
        return item.matches() && item.group(1) != null ? Integer.parseInt(item.group(1)) : 0;
    }

    /** Joins the next line to a text. */
    void join(StringBuilder text, PdfLine line, PdfLine next, PdfArea area) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        if (end == PdfWords.CUT) {
            text.setLength(last);
        } else if (end == '-' && last > 0 && Character.isLetterOrDigit(text.charAt(last - 1))) {
            hyphen(text, next.text());
        } else if (!(end == '/' && last > 0 && text.charAt(last - 1) != ' ')
                && !(!line.spaced() && CLOSING.matcher(next.text()).lookingAt())
                && !splitsWord(text, line, next, area)) {
            text.append(' ');
        }
        text.append(next.text());
    }

    private void hyphen(StringBuilder text, String next) {
        text.setLength(text.length() - 1);
        String first = PdfWords.last(text);
        String second = PdfWords.first(next);
        if (PdfWords.isConjunction(second)) {
            text.append("- ");
        } else if (second.isEmpty()
                || !Character.isLowerCase(second.charAt(0))
                || words.knows(first + "-" + second)
                || !words.knows(first + second)) {
            text.append('-');
        }
    }

    /** Whether a word is cut at the line's end because it is wider than its cell. */
    boolean splitsWord(PdfLine line, PdfLine next, PdfArea area) {
        return splitsWord(line.text(), line, next, area);
    }

    private boolean splitsWord(CharSequence text, PdfLine line, PdfLine next, PdfArea area) {
        String first = PdfWords.last(text);
        String second = PdfWords.first(next.text());
        if (first.isEmpty() || second.isEmpty() || !goesOnWord(first, second) || line.spaced()) {
            return false;
        }
        boolean whole = line.isOneWord();
        if (endsTold && !isStretched(line) && isTorn(first, second)) {
            return true;
        }
        float shown =
                line.width() * PdfWords.last(line.text()).length() / line.text().length();
        float joined = shown + next.firstWord();
        if (!whole && !spacesDrawn || joined <= area.width() - SLACK) {
            return false;
        }
        return spacesDrawn || isOneWord(first, second, next, line, area);
    }

    /** LibreOffice breaks a line between two pieces of text even within a word. */
    private boolean isTorn(String first, String second) {
        return Character.isLowerCase(second.charAt(0))
                && !words.knows(second)
                && (words.knows(first + second) || first.length() == 1 && !words.knows(first));
    }

    private static boolean goesOnWord(String first, String second) {
        return Character.isLowerCase(second.charAt(0)) || Character.isUpperCase(first.charAt(first.length() - 1));
    }

    private boolean isOneWord(String first, String second, PdfLine next, PdfLine line, PdfArea area) {
        boolean atEdge = area.right() - line.right() < next.firstLetter() + SLACK;
        boolean goesOn = second.length() == next.text().length();
        if (words.knows(first + second) || goesOn && words.begins(first + second)) {
            boolean two = words.knows(first) && words.knows(second);
            return !two || atEdge && Math.min(first.length(), second.length()) < TELLING;
        }
        boolean begun = words.knows(second) || goesOn && words.begins(second);
        if (begun && (words.knows(first) || second.length() >= TELLING)) {
            return false;
        }
        return atEdge || first.length() == 1 && !words.knows(second);
    }
}
