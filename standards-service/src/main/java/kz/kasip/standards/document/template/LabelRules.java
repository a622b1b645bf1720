package kz.kasip.standards.document.template;

import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Tells a label from the same words in running text, by how it ends and by what was met before it. */
final class LabelRules {

    private static final Pattern NAME_GOES_ON = Pattern.compile("\\s*[«\"“][^»\"”]{1,300}[»\"”],?\\s+\\p{Ll}");
    private static final Pattern LIST_FOLLOWS = Pattern.compile("\\s*(?:$|\\d{1,3}[.)]|[-–—•])");
    private static final int LONG_ENOUGH = 12;

    private final List<Block> blocks;
    private final Generation generation;

    LabelRules(List<Block> blocks, Generation generation) {
        this.blocks = blocks;
        this.generation = generation;
    }

    /** Whether what was found at that place is a label there. */
    boolean accepts(LabelFinder.Match match, int block, int begin, Occurrence last) {
        Label label = match.label();
        String text = blocks.get(block).text();
        // in Kazakh a label begins with its number: 1-еңбек функциясы
        boolean upper = Letters.startsUpper(text, begin) || Character.isDigit(text.charAt(begin));
        if (label == Label.EXECUTOR && !isTechnical(last) || label == Label.DOCUMENT && last != null) {
            return false;
        }
        return switch (match.end()) {
            case COLON -> match.isLong() || upper && (!match.isOfOldFormsAlone() || Order.follows(label, last));
            case BLOCK -> (match.isLong() || upper && fits(label, last)) && !isSentence(match);
            case OPEN -> upper && isOpen(match, last);
        };
    }

    /** Whether a label may stand before more text of its line without a colon between. */
    private boolean isOpen(LabelFinder.Match match, Occurrence last) {
        char after = after(match);
        if (match.isOfOldFormsAlone() && (match.label().isChapter() || !Order.follows(match.label(), last))) {
            return false;
        }
        return switch (match.label()) {
            case CARD -> "«\"“".indexOf(after) >= 0 && !isItem(match, last);
            case DOCUMENT -> "«\"“".indexOf(after) >= 0;
            case FUNCTION, ADDITIONAL_FUNCTION, SKILL -> match.number() != null && isTitleNext(match, after, last);
            default ->
                match.isLong() && match.label().part != Label.Part.START
                        || match.isOfOldFormsAlone() && isValueNext(match, after, last);
        };
    }

    /** Whether an entry of abilities or knowledge only speaks of a card: its sentence goes on behind the name. */
    private boolean isItem(LabelFinder.Match match, Occurrence last) {
        String text = blocks.get(match.block()).text();
        return last != null
                && (last.label == Label.ABILITIES || last.label == Label.KNOWLEDGE)
                && NAME_GOES_ON
                        .matcher(text)
                        .region(match.offset(), text.length())
                        .lookingAt();
    }

    private boolean isTitleNext(LabelFinder.Match match, char after, Occurrence last) {
        boolean old = generation != Generation.PRESENT && Order.follows(match.label(), last);
        return ".–—-".indexOf(after) >= 0 || old && Character.isUpperCase(after);
    }

    /** Short labels of the older forms, met in text out of a PDF, where the value stands right behind. */
    private static boolean isValueNext(LabelFinder.Match match, char after, Occurrence last) {
        return switch (match.label()) {
            case GROUP_CODE, OCCUPATION_CODE -> Character.isDigit(after);
            case TITLE -> last.label == Label.GROUP_CODE || last.label == Label.OCCUPATION_CODE;
            case ABILITIES, KNOWLEDGE -> after == '1';
            default -> match.label().part == Label.Part.TECHNICAL && isTechnical(last);
        };
    }

    /** Whether words that older forms have as a label are here the beginning of a sentence over several lines. */
    private boolean isSentence(LabelFinder.Match match) {
        int next = match.block() + 1;
        return match.isOfOldFormsAlone()
                && next < blocks.size()
                && blocks.get(match.block()).flowsInto(blocks.get(next))
                && Letters.startsLower(blocks.get(next).text());
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
    private boolean fits(Label label, Occurrence last) {
        if (generation != Generation.PRESENT && Order.follows(label, last)) {
            return true;
        }
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
        boolean numbered = generation != Generation.PRESENT && match.number() != null;
        return last.label.part.ofCards() && (match.letters() > LONG_ENOUGH || numbered || isListNext(match));
    }

    private boolean isListNext(LabelFinder.Match match) {
        String text = blocks.get(match.block()).text();
        return LIST_FOLLOWS.matcher(text).region(match.offset(), text.length()).lookingAt();
    }
}
