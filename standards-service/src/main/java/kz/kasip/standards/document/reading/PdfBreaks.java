package kz.kasip.standards.document.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells at the end of a line whether the next one goes on the paragraph. */
final class PdfBreaks {

    private static final Pattern ITEM = Pattern.compile("^(?:(\\d{1,3})[.)](?!\\d)|[•●▪·*][\\s\\p{L}]).*");
    private static final Pattern DASH_ITEM = Pattern.compile("^[-–—] .*");
    private static final Pattern NUMBERED_HEADING = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{L}+)? №? ?\\d{1,2}[.:]?");
    private static final Pattern ENTRY_BEGUN = Pattern.compile("(?:^|\\s)\\d{1,3}[.)]$");
    private static final float SLACK = 1.5f;
    private static final float SPACE = 0.25f;
    private static final float WIDE_ROOM = 0.2f;
    private static final int QUOTED_LINES = 3;
    private static final int LOOK_BACK = 20;
    private static final float INDENT = 4f;
    private static final float FLUSH = 2f;
    private static final float NO_NEIGHBOUR = 1.9f;
    private static final float FAR = 2.5f;
    private static final float MORE_SPACE = 0.25f;
    private static final float OTHER_SIZE = 0.12f;

    private final PdfWords words;
    private final PdfSpacing spacing;
    private final PdfJoints joints;

    PdfBreaks(PdfWords words, PdfSpacing spacing, PdfJoints joints) {
        this.words = words;
        this.spacing = spacing;
        this.joints = joints;
    }

    /** How two lines follow each other. */
    enum Step {
        SAME_PARAGRAPH,
        PERHAPS_NEW,
        NEW
    }

    /** The step from the last of a paragraph's lines to the first of those that follow. */
    Step step(List<PdfLine> paragraph, List<PdfLine> following, PdfArea area) {
        PdfLine line = paragraph.getLast();
        PdfLine next = following.getFirst();
        if (isSetApart(line, next, area) || isDash(line, following)) {
            return Step.NEW;
        }
        if (joints.splitsWord(line, next, area)) {
            return Step.SAME_PARAGRAPH;
        }
        boolean goesOn = startsLower(next) && !endsSentence(line);
        boolean item = ITEM.matcher(next.text()).matches();
        float room = room(paragraph, next, joints.firstWord(following, 0, area), area);
        boolean broken = spacing.isStretched(line, area) || spacing.isBroken(line) && room <= line.size();
        if (broken && !(item && endsSentence(line))
                || isQuoting(paragraph)
                || ENTRY_BEGUN.matcher(line.text()).find()
                || goesOn && (line.text().endsWith(",") || area.centres(line) && area.centres(next))) {
            return Step.SAME_PARAGRAPH;
        }
        boolean ended = room > (goesOn ? WIDE_ROOM * area.width() : SLACK);
        if (ended && !spacing.hard()
                || startsLower(next) && endsSentence(line) && spacing.isEnded(line, area)
                || item && (endsSentence(line) || next.left() < line.left() + INDENT)
                || DASH_ITEM.matcher(next.text()).matches() && endsSentence(line)
                || NUMBERED_HEADING.matcher(line.text()).matches() && startsUpper(next)) {
            return Step.NEW;
        }
        Step step = goesOn || startsLower(next) ? Step.SAME_PARAGRAPH : byIndent(paragraph, next, area);
        return ended && !goesOn && step == Step.SAME_PARAGRAPH ? Step.PERHAPS_NEW : step;
    }

    private static boolean isSetApart(PdfLine line, PdfLine next, PdfArea area) {
        if (line.turn() != next.turn() || Math.abs(line.size() - next.size()) > OTHER_SIZE * line.size()) {
            return true;
        }
        float step = next.y() - line.y();
        if (line.page() != next.page()) {
            return false;
        }
        if (startsLower(next) && !endsSentence(line)) {
            return step < 0 || step > FAR * line.size();
        }
        return area.pitch() > 0 && step > area.pitch() + MORE_SPACE * line.size() + SLACK / 2
                || step > NO_NEIGHBOUR * line.size()
                || step < 0;
    }

    /** A dash alone says that something is absent, unless a word goes on after it. */
    private static boolean isDash(PdfLine line, List<PdfLine> following) {
        return following.getFirst().text().equals("-")
                && !(following.size() > 1
                        && startsLower(following.get(1))
                        && Character.isLetter(line.text().charAt(line.text().length() - 1)));
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
        for (int i = Math.max(1, paragraph.size() - LOOK_BACK); i < paragraph.size(); i++) {
            PdfLine above = paragraph.get(i - 1);
            float reached =
                    above.right() + SPACE * above.size() + paragraph.get(i).firstWord();
            right = Math.min(right, reached);
        }
        return right - line.right() - needed;
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
        boolean justified = paragraph.subList(Math.max(0, paragraph.size() - LOOK_BACK), paragraph.size()).stream()
                .anyMatch(above -> spacing.isStretched(above, area));
        if (justified && area.right() - line.right() > FLUSH) {
            return Step.NEW;
        }
        boolean ended = spacing.isEnded(line, area);
        if (endsSentence(line)) {
            boolean lineByLine = paragraph.size() == 1 && startsUpper(next) && endsSentence(next);
            boolean perhaps = !justified && (area.cell() || lineByLine);
            return ended ? Step.NEW : perhaps ? Step.PERHAPS_NEW : Step.SAME_PARAGRAPH;
        }
        String first = PdfWords.first(next.text());
        boolean title = first.length() > 1 && startsUpper(next) && Character.isLowerCase(first.charAt(1));
        boolean open = "«\"(,-–—".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        return title && (ended || !words.isName(first)) && !open ? Step.PERHAPS_NEW : Step.SAME_PARAGRAPH;
    }

    static boolean endsSentence(PdfLine line) {
        return !ENTRY_BEGUN.matcher(line.text()).find()
                && ".;:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    static boolean startsLower(PdfLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean startsUpper(PdfLine line) {
        return Character.isUpperCase(line.text().charAt(0));
    }

    /** The number before an entry of a list, or 0. */
    static int itemNumber(PdfLine line) {
        Matcher item = ITEM.matcher(line.text());
        return item.matches() && item.group(1) != null ? Integer.parseInt(item.group(1)) : 0;
    }
}
