package kz.kasip.standards.document.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Finds the places of a document's blocks at which its labels begin. */
final class LabelPlaces {

    private static final Pattern POINT =
            Pattern.compile("^(?:\\d{1,2}\\s?-\\s?параграф\\s?\\.?|(?:\\d{1,3}|[IVX]{1,5})\\s?[.)])\\s*");
    private static final Pattern QUOTED_CARD = Pattern.compile("^([«\"“][^»\"”]{1,300}[»\"”])\\s*");

    private static final Pattern SIGN = Pattern.compile("\\s*[.–—-](?=\\s)");

    private final List<Block> blocks;
    private final LabelFinder finder;
    private final NearLabels near;
    private final LabelRules rules;
    private final RunningLabels running;

    LabelPlaces(List<Block> blocks, Generation generation) {
        this.blocks = blocks;
        this.finder = LabelFinder.of(generation);
        this.near = NearLabels.of(generation);
        this.rules = new LabelRules(blocks, generation);
        this.running = generation == Generation.OF_2017 ? new RunningLabels(finder, blocks) : null;
    }

    /** The label that begins at that place, or null. */
    LabelFinder.Match at(int block, int offset, Occurrence last) {
        LabelFinder.Match match = found(block, offset, last);
        return match == null || match.end() != LabelFinder.End.OPEN || match.label().part != Label.Part.SKILL
                ? match
                : beforeTitle(match);
    }

    /** The sign between a function's number and its title belongs to neither. */
    private LabelFinder.Match beforeTitle(LabelFinder.Match match) {
        Matcher sign = SIGN.matcher(blocks.get(match.block()).text());
        return sign.region(match.offset(), sign.regionEnd()).lookingAt() ? match.at(sign.end()) : match;
    }

    private LabelFinder.Match found(int block, int offset, Occurrence last) {
        String text = blocks.get(block).text();
        int begin = offset;
        while (begin < text.length() && text.charAt(begin) == ' ') {
            begin++;
        }
        LabelFinder.Match match = finder.at(blocks, block, begin);
        if (match != null && !(offset > 0 && cut(match)) && rules.accepts(match, block, begin, last)) {
            return offset == 0 && cut(match) ? whole(match, block, text, last) : match;
        }
        if (offset == 0) {
            LabelFinder.Match point = atPoint(block, text, last);
            LabelFinder.Match found = point == null && running != null ? running.at(block, last) : point;
            return found == null && (match == null || cut(match)) ? near(block, text, last) : found;
        }
        return rules.isInner(match, last) ? match : null;
    }

    private static boolean cut(LabelFinder.Match match) {
        return match.end() == LabelFinder.End.OPEN;
    }

    /** The same label in a longer wording, where it is the rest of the wording that is misspelt. */
    private LabelFinder.Match whole(LabelFinder.Match match, int block, String text, Occurrence last) {
        LabelFinder.Match near = near(block, text, last);
        return near != null && near.label() == match.label() && near.letters() > match.letters() ? near : match;
    }

    /** A label that is misspelt. */
    private LabelFinder.Match near(int block, String text, Occurrence last) {
        int begin = pointEnd(text);
        LabelFinder.Match match = Letters.startsUpper(text, begin) ? near.at(blocks, block, begin) : null;
        if (match == null || begin > 0 && !match.label().isPoint()) {
            return null;
        }
        if (match.label() == Label.DOCUMENT || last == null) {
            return match.label() == Label.DOCUMENT && last == null ? match : null;
        }
        if (match.label() == Label.EXECUTOR && last.label.part != Label.Part.TECHNICAL) {
            return null;
        }
        return match.isLong() || Order.follows(match.label(), last) ? match : null;
    }

    private LabelFinder.Match atPoint(int block, String text, Occurrence last) {
        int begin = pointEnd(text);
        boolean alone = begin > 0 && begin == text.length() && block + 1 < blocks.size();
        if (alone && blocks.get(block).flowsInto(blocks.get(block + 1))) {
            return point(block + 1, 0, last);
        }
        LabelFinder.Match match = begin > 0 && !alone ? point(block, begin, last) : null;
        return match != null ? match : quoted(block, text, begin, last);
    }

    private LabelFinder.Match point(int block, int begin, Occurrence last) {
        LabelFinder.Match match = finder.at(blocks, block, begin);
        return match != null && match.label().isPoint() && rules.accepts(match, block, begin, last) ? match : null;
    }

    /** A heading that names the profession or the standard first: «…» кәсібінің карточкасы, «…» кәсіптік стандарты. */
    private LabelFinder.Match quoted(int block, String text, int begin, Occurrence last) {
        Matcher quoted = QUOTED_CARD.matcher(text).region(begin, text.length());
        if (!quoted.find()) {
            return null;
        }
        LabelFinder.Match match = finder.at(blocks, block, quoted.end());
        boolean heading =
                match != null && (match.label() == Label.CARD || match.label() == Label.DOCUMENT && last == null);
        return heading && match.end() != LabelFinder.End.OPEN ? match : null;
    }

    /** The place in the block where a label begins in running text, or the block's end. */
    int inner(int block, int offset, Occurrence last) {
        String text = blocks.get(block).text();
        if (Verbatim.follows(text, offset)) {
            return text.length();
        }
        int end = running == null ? text.length() : running.inner(block, offset, last);
        for (int i = text.indexOf(' ', offset); i >= 0; i = text.indexOf(' ', i + 1)) {
            int begin = i + 1;
            if (begin < text.length()
                    && Character.isUpperCase(text.charAt(begin))
                    && begin > offset + 1
                    && rules.isInner(finder.at(blocks, block, begin), last)) {
                return Math.min(begin, end);
            }
        }
        return end;
    }

    /** Where the number of a point ends that a text begins with; 0 where it begins with none. */
    static int pointEnd(String text) {
        Matcher point = POINT.matcher(text);
        return point.find() ? point.end() : 0;
    }

    /** The quoted name that a heading begins with, or null. */
    static String quotedName(String heading) {
        Matcher quoted = QUOTED_CARD.matcher(heading.substring(pointEnd(heading)));
        return quoted.find() ? quoted.group(1) : null;
    }
}
