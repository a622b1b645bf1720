package kz.kasip.standards.document.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a document writes in the middle of lines, where nothing cuts them. */
final class PdfWords {

    /** Stands at a line's end for a hyphen that is no part of the word. */
    static final char CUT = '\uE001';

    /** Stands where two pieces of text meet without a gap, which may have been pressed out of the line. */
    static final char JOINT = '\uE000';

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Set<String> CONJUNCTIONS =
            Set.of("и", "или", "да", "а", "не", "және", "мен", "пен", "бен", "немесе", "я");
    private static final int WIDE = 4;
    private static final int LONGEST = 100;

    private final NavigableSet<String> words = new TreeSet<>();
    private final Set<String> capitals = new HashSet<>();

    /** Learns from lines that follow each other. */
    void learn(List<PdfLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean wide = line.text().chars().filter(c -> c == ' ').count() >= WIDE;
            boolean begins = wide || i == 0 || lines.get(i - 1).spaced();
            boolean ends = wide || i + 1 == lines.size() || line.spaced();
            learn(line.text(), begins, ends);
        }
    }

    /** Learns the words of a line; its first and last one only where nothing is cut off them. */
    private void learn(String line, boolean begins, boolean ends) {
        Matcher matcher = WORD.matcher(line);
        boolean inSentence = false;
        while (matcher.find()) {
            int end = matcher.end();
            boolean whole = (begins || matcher.start() > 0)
                    && (ends || end + 1 < line.length())
                    && (matcher.start() == 0 || line.charAt(matcher.start() - 1) != JOINT)
                    && (end == line.length() || line.charAt(end) != JOINT);
            String word = matcher.group();
            if (whole) {
                words.add(lower(word));
            }
            boolean upper = Character.isUpperCase(word.charAt(0));
            if (upper && inSentence) {
                capitals.add(word);
            }
            inSentence = end < line.length() && line.charAt(end) == ' ' && (!upper || inSentence);
        }
    }

    /** The line with a space at each joint of two known words that are none together. */
    PdfLine mended(PdfLine line) {
        String text = line.text();
        for (int at = text.indexOf(JOINT); at >= 0; at = text.indexOf(JOINT)) {
            String before = last(text.substring(0, at));
            String after = first(text.substring(at + 1));
            boolean apart = after.length() > 1 && knows(before) && knows(after) && !knows(before + after);
            text = text.substring(0, at) + (apart ? " " : "") + text.substring(at + 1);
        }
        return text.equals(line.text()) ? line : line.with(text);
    }

    boolean knows(String word) {
        return words.contains(lower(word));
    }

    /** Whether a known word begins so. */
    boolean begins(String start) {
        String low = lower(start);
        String next = words.ceiling(low);
        return next != null && next.startsWith(low);
    }

    /** Whether the document writes the word with a capital in the middle of sentences. */
    boolean isName(String word) {
        return capitals.contains(word);
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(lower(word));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The letters at a text's end. */
    static String last(CharSequence text) {
        int begin = text.length();
        while (begin > Math.max(0, text.length() - LONGEST) && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.subSequence(begin, text.length()).toString();
    }

    /** The letters at a text's beginning. */
    static String first(CharSequence text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(0, end).toString();
    }
}
