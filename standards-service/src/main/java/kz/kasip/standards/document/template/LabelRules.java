package kz.kasip.standards.document.template;

import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Tells a label from the same words in running text, by how it ends and by what was met before it. */
final class LabelRules {

    private static final Pattern LIST_FOLLOWS = Pattern.compile("\\s*(?:$|\\d{1,3}[.)]|[-–—•])");
    private static final int LONG_ENOUGH = 12;

    private final List<Block> blocks;

    LabelRules(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Whether what was found at that place is a label there. */
    boolean accepts(LabelFinder.Match match, int block, int begin, Occurrence last) {
        Label label = match.label();
        String text = blocks.get(block).text();
        boolean upper = Letters.startsUpper(text, begin);
        if (label == Label.EXECUTOR && !isTechnical(last) || label == Label.DOCUMENT && last != null) {
            return false;
        }
        return switch (match.end()) {
            case COLON -> upper || match.isLong();
            case BLOCK -> (upper || match.isLong()) && (match.isLong() || fits(label, last));
            case OPEN -> upper && isOpen(match);
        };
    }

    /** Whether a label may stand before more text of its line without a colon between. */
    private boolean isOpen(LabelFinder.Match match) {
        char after = after(match);
        return switch (match.label()) {
            case CARD, DOCUMENT -> "«\"“".indexOf(after) >= 0;
            case FUNCTION, ADDITIONAL_FUNCTION, SKILL -> match.number() != null && ".–—-".indexOf(after) >= 0;
            default -> match.isLong() && match.label().part != Label.Part.START;
        };
    }

    private char after(LabelFinder.Match match) {
        String text = blocks.get(match.block()).text();
        int at = match.offset();
        while (at < text.length() - 1 && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Whether a short label without its colon can stand here, after what was met last. */
    private static boolean fits(Label label, Occurrence last) {
        if (last == null || label.part == Label.Part.START) {
            return last == null;
        }
        if (label == Label.RELATED_LEVEL || label == Label.TITLE) {
            return last.label.part.ofCards();
        }
        return last.label.part == label.part || label.part == Label.Part.CARD && last.label.part.ofCards();
    }

    private static boolean isTechnical(Occurrence last) {
        return last != null && last.label.part == Label.Part.TECHNICAL;
    }

    /** Whether it is one although it stands in the middle of a paragraph. */
    boolean isInner(LabelFinder.Match match, Occurrence last) {
        if (match == null
                || match.end() != LabelFinder.End.COLON
                || !match.label().isInner()
                || last == null) {
            return false;
        }
        Label.Part part = match.label().part;
        if (part == Label.Part.EDUCATION) {
            return last.label.part == part && match.label() != Label.EDUCATION;
        }
        return last.label.part.ofCards() && (match.letters() > LONG_ENOUGH || isListNext(match));
    }

    private boolean isListNext(LabelFinder.Match match) {
        String text = blocks.get(match.block()).text();
        return LIST_FOLLOWS.matcher(text).region(match.offset(), text.length()).lookingAt();
    }
}
