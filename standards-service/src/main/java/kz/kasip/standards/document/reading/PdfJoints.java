package kz.kasip.standards.document.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph, with words whole that are cut at a line's end. */
final class PdfJoints {

    /** What never begins a line but where it is cut off a word that fills it. */
    private static final Pattern CLOSING = Pattern.compile("[:;,.!?)»]|-\\p{L}|-$");
    /** Endings of words that are whole. */
    private static final Pattern INFLECTED =
            Pattern.compile(".{2,}(?:[аы]я|[ыио]е|[ыи]й|[ое]го|[ое]му|[аяыи]ми|[ыи]х|ость|ени[ея]|ани[ея])");

    private static final float SLACK = 1.5f;
    private static final int TELLING = 4;
    private static final int MOST_PIECES = 20;

    private final PdfWords words;
    private final PdfSpacing spacing;

    PdfJoints(PdfWords words, PdfSpacing spacing) {
        this.words = words;
        this.spacing = spacing;
    }

    /** Adds the next line to a text that ends with the line before it. */
    void join(StringBuilder text, PdfLine line, PdfLine next, PdfArea area) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        boolean afterWord = last > 0 && Character.isLetterOrDigit(text.charAt(last - 1));
        if (end == PdfWords.CUT) {
            text.setLength(last);
        } else if (end == '-' && afterWord && !line.spaced()) {
            hyphen(text, next.text());
        } else if (!(end == '/' && afterWord && !line.spaced())
                && !(CLOSING.matcher(next.text()).lookingAt() && !line.spaced())
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

    /** How wide the first word of a line is, with what is cut off it to the next lines. */
    float firstWord(List<PdfLine> lines, int at, PdfArea area) {
        float width = lines.get(at).firstWord();
        for (int i = at;
                i + 1 < lines.size() && i < at + MOST_PIECES && splitsWord(lines.get(i), lines.get(i + 1), area);
                i++) {
            width += lines.get(i + 1).firstWord();
        }
        return width;
    }

    /** Whether a word is cut at the line's end because it is wider than its cell. */
    boolean splitsWord(PdfLine line, PdfLine next, PdfArea area) {
        return splitsWord(line.text(), line, next, area);
    }

    private boolean splitsWord(CharSequence text, PdfLine line, PdfLine next, PdfArea area) {
        String first = PdfWords.last(text);
        String second = PdfWords.first(next.text());
        if (first.isEmpty() || second.isEmpty() || !goesOn(first, second) || line.spaced()) {
            return false;
        }
        if (spacing.told() && !spacing.isStretched(line, area) && isTorn(first, second)) {
            return true;
        }
        float shown =
                line.width() * PdfWords.last(line.text()).length() / line.text().length();
        if (!line.isOneWord() && !spacing.drawn() || shown + next.firstWord() <= area.width() - SLACK) {
            return false;
        }
        return spacing.drawn() || isOneWord(first, second, next, line, area);
    }

    /** LibreOffice breaks a line between two pieces of text even within a word. */
    private boolean isTorn(String first, String second) {
        return Character.isLowerCase(second.charAt(0))
                && !words.knows(second)
                && (words.knows(first + second) || first.length() == 1 && !words.knows(first));
    }

    private static boolean goesOn(String first, String second) {
        return Character.isLowerCase(second.charAt(0)) || Character.isUpperCase(first.charAt(first.length() - 1));
    }

    private boolean isOneWord(String first, String second, PdfLine next, PdfLine line, PdfArea area) {
        boolean atEdge = area.right() - line.right() < next.firstLetter() + SLACK;
        boolean last = second.length() == next.text().length();
        if (words.knows(first + second) || last && words.begins(first + second)) {
            boolean two = words.knows(first) && words.knows(second);
            return !two || atEdge && Math.min(first.length(), second.length()) < TELLING;
        }
        boolean begun = words.knows(second) || last && words.begins(second);
        boolean whole = words.knows(first) || INFLECTED.matcher(first).matches() && !"о".equals(second);
        if (begun && (whole || second.length() >= TELLING)
                || INFLECTED.matcher(first).matches() && second.length() >= TELLING) {
            return false;
        }
        return atEdge || first.length() == 1 && !words.knows(second);
    }
}
