package kz.kasip.standards.document.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/**
 * Finds the labels of a form without tables: behind the numbers of points and sub-points, behind dashes, in small letters,
 * and before a dash in place of the colon.
 */
final class RunningLabels {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:§\\s?\\d{1,3}\\s?[.:)]?|(?:\\d{1,2}\\.){1,3}\\d{1,2}\\.?|(?:\\d{1,3}|[IVX]{1,5})\\s?[.)]|\\p{Ll}\\)|[-–—•·●▪*])\\s*");
    private static final Pattern LIST_FOLLOWS = Pattern.compile("\\s*(?:$|\\d{1,3}[.)]|[-–—•])");
    private static final String DASHES = "-–—";

    private final LabelFinder finder;
    private final List<Block> blocks;

    RunningLabels(LabelFinder finder, List<Block> blocks) {
        this.finder = finder;
        this.blocks = blocks;
    }

    /** The label that a block begins with, its number or dash aside; null where it begins with none. */
    LabelFinder.Match at(int block, Occurrence last) {
        String text = blocks.get(block).text();
        Matcher lead = LEAD.matcher(text);
        int begin = lead.find() ? lead.end() : 0;
        LabelFinder.Match match = begin < text.length() ? finder.at(blocks, block, begin) : null;
        if (match == null || match.label().isChapter() || last == null) {
            return null;
        }
        boolean marked = begin > 0 || Letters.startsUpper(text, begin);
        if (match.end() != LabelFinder.End.OPEN) {
            boolean small = match.end() == LabelFinder.End.COLON && isOfHead(match.label());
            return (marked || small) && isExpected(match, begin > 0, last) ? match : null;
        }
        return marked ? open(match, begin > 0, last) : null;
    }

    /** Whether it is one of the short fields at the head of a card, which are met in small letters without a number. */
    private static boolean isOfHead(Label label) {
        return label.part == Label.Part.CARD || label.part == Label.Part.FUNCTIONS;
    }

    private LabelFinder.Match open(LabelFinder.Match match, boolean led, Occurrence last) {
        String text = blocks.get(match.block()).text();
        int at = match.offset();
        while (at < text.length() - 1 && text.charAt(at) == ' ') {
            at++;
        }
        char after = text.charAt(at);
        boolean dash = dashes(after) && at > match.offset();
        if (dash && isExpected(match, led, last)) {
            return match.at(at + 1);
        }
        return switch (match.label()) {
            case GROUP_CODE, OCCUPATION_CODE -> Character.isDigit(after) && isExpected(match, led, last) ? match : null;
            case FUNCTION, ADDITIONAL_FUNCTION, SKILL -> match.number() != null && isTitle(after) ? match : null;
            case CARD -> isTitle(after) ? match : null;
            default -> match.isLong() && match.label() != Label.DOCUMENT ? match : null;
        };
    }

    private static boolean dashes(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static boolean isTitle(char after) {
        return ".–—-«\"“".indexOf(after) >= 0 || Character.isUpperCase(after);
    }

    /** Whether a label, which may be a short word, stands among its like. */
    private boolean isExpected(LabelFinder.Match match, boolean led, Occurrence last) {
        Label label = match.label();
        if (match.isLong() || match.number() != null) {
            return label != Label.DOCUMENT;
        }
        if (label == Label.ABILITIES || label == Label.KNOWLEDGE) {
            return last.label.part == label.part && (!led || isListNext(match));
        }
        return Order.follows(label, last);
    }

    private boolean isListNext(LabelFinder.Match match) {
        String text = blocks.get(match.block()).text();
        return LIST_FOLLOWS.matcher(text).region(match.offset(), text.length()).lookingAt();
    }

    /** The place where a label in small letters begins after a sign in the middle of a block, or the block's end. */
    int inner(int block, int offset, Occurrence last) {
        String text = blocks.get(block).text();
        if (last == null || !isCut(last.label)) {
            return text.length();
        }
        for (int i = text.indexOf(' ', offset); i >= 0; i = text.indexOf(' ', i + 1)) {
            int begin = i + 1;
            if (begin < text.length() && (i == offset || ":;.".indexOf(text.charAt(i - 1)) >= 0)) {
                LabelFinder.Match match = finder.at(blocks, block, begin);
                if (match != null && match.end() == LabelFinder.End.COLON && match.label().part == last.label.part) {
                    return begin;
                }
            }
        }
        return text.length();
    }

    private static boolean isCut(Label label) {
        return label.part == Label.Part.FUNCTIONS || label.part == Label.Part.EDUCATION;
    }
}
