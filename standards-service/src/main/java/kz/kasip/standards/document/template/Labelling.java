package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/**
 * Cuts the stream of blocks at its labels. In tables a cell without a label belongs to the label left of it in its row,
 * else to the one that its column last held, else to the last one met.
 */
final class Labelling {

    private static final Pattern POINT = Pattern.compile("^(?:\\d{1,3}|[IVX]{1,5})\\s?[.)]\\s*");
    private static final Pattern QUOTED_CARD = Pattern.compile("^([«\"“][^»\"”]{1,300}[»\"”])\\s*");
    /** A card has thirty or a hundred; this bounds what a hostile file makes of one short word. */
    private static final int MOST_LABELS = 100_000;

    private static final int CHAPTERS = 4;

    private final LabelFinder finder = new LabelFinder();
    private final LabelRules rules;
    private final List<Block> blocks;
    private final List<Occurrence> found = new ArrayList<>();
    private final List<Block> foreign = new ArrayList<>();
    private final List<String> labelTexts = new ArrayList<>();
    private final Map<Long, Occurrence> columns = new HashMap<>();
    private final Set<Integer> chapters = new HashSet<>();
    private Occurrence last;
    private boolean technicalMet;
    private Skip skip = Skip.NOTHING;

    /** What an unknown heading takes with it. */
    private enum Skip {
        NOTHING,
        TO_LABEL,
        TO_CHAPTER
    }

    private Labelling(List<Block> blocks) {
        this.blocks = blocks;
        this.rules = new LabelRules(blocks);
    }

    /**
     * What was cut.
     *
     * @param foreign what stands before the first label, under unknown headings and beside the text
     * @param labelTexts the labels as printed
     */
    record Labelled(List<Occurrence> occurrences, List<Block> foreign, List<String> labelTexts) {}

    static Labelled of(List<Block> blocks) {
        Labelling labelling = new Labelling(blocks);
        labelling.run();
        return new Labelled(labelling.found, labelling.foreign, labelling.labelTexts);
    }

    private void run() {
        int block = 0;
        int offset = 0;
        while (block < blocks.size()) {
            Block current = blocks.get(block);
            if (current.note()) {
                foreign.add(current);
                block++;
                continue;
            }
            LabelFinder.Match match = atStart(block, offset);
            if (match != null && resumes(match)) {
                skip = Skip.NOTHING;
                begin(match, block, offset);
                block = match.block();
                offset = match.offset();
            } else {
                if (offset == 0 && last != null) {
                    skip = heading(block);
                }
                int inner = skip == Skip.NOTHING
                        ? innerLabel(block, offset)
                        : current.text().length();
                give(current, current.text().substring(offset, inner));
                offset = inner;
            }
            if (offset >= blocks.get(block).text().length()) {
                block++;
                offset = 0;
            }
        }
    }

    /** What is passed over from this line on; a chapter of the template's own number only lost its title. */
    private Skip heading(int block) {
        Integer chapter = ForeignHeadings.chapter(blocks.get(block));
        if (chapter != null) {
            boolean own = chapter > 0 && chapter <= CHAPTERS && !chapters.contains(chapter);
            return own && skip != Skip.TO_CHAPTER ? Skip.TO_LABEL : Skip.TO_CHAPTER;
        }
        return ForeignHeadings.isAnnex(blocks.get(block), blocks.get(block - 1)) ? Skip.TO_CHAPTER : skip;
    }

    /** Whether reading goes on at that label. */
    private boolean resumes(LabelFinder.Match match) {
        Label label = match.label();
        boolean technical = label.part == Label.Part.TECHNICAL && match.isLong();
        return skip != Skip.TO_CHAPTER || label.isChapter() || technical && !technicalMet;
    }

    private LabelFinder.Match atStart(int block, int offset) {
        String text = blocks.get(block).text();
        int begin = offset;
        while (begin < text.length() && text.charAt(begin) == ' ') {
            begin++;
        }
        LabelFinder.Match match = finder.at(blocks, block, begin);
        boolean cut = offset > 0 && match != null && match.end() == LabelFinder.End.OPEN;
        if (match != null && !cut && rules.accepts(match, block, begin, last)) {
            return match;
        }
        if (offset == 0) {
            return atPoint(block, text);
        }
        return rules.isInner(match, last) ? match : null;
    }

    private LabelFinder.Match atPoint(int block, String text) {
        Matcher point = POINT.matcher(text);
        int begin = point.find() ? point.end() : 0;
        if (begin > 0 && begin < text.length()) {
            LabelFinder.Match match = finder.at(blocks, block, begin);
            if (match != null && match.label().isPoint() && rules.accepts(match, block, begin, last)) {
                return match;
            }
        }
        return quotedCard(block, text, begin);
    }

    /** A heading that names the profession first: «…» кәсібінің карточкасы. */
    private LabelFinder.Match quotedCard(int block, String text, int begin) {
        Matcher quoted = QUOTED_CARD.matcher(text).region(begin, text.length());
        if (!quoted.find()) {
            return null;
        }
        LabelFinder.Match match = finder.at(blocks, block, quoted.end());
        return match != null && match.label() == Label.CARD && match.end() != LabelFinder.End.OPEN ? match : null;
    }

    /** The place in the block where a label begins in running text, or the block's end. */
    private int innerLabel(int block, int offset) {
        String text = blocks.get(block).text();
        if (Verbatim.follows(text, offset)) {
            return text.length();
        }
        for (int i = text.indexOf(' ', offset); i >= 0; i = text.indexOf(' ', i + 1)) {
            int begin = i + 1;
            if (begin < text.length()
                    && Character.isUpperCase(text.charAt(begin))
                    && begin > offset + 1
                    && rules.isInner(finder.at(blocks, block, begin), last)) {
                return begin;
            }
        }
        return text.length();
    }

    private void begin(LabelFinder.Match match, int block, int offset) {
        Block at = blocks.get(block);
        Occurrence occurrence = new Occurrence(match.label(), match.number(), at);
        StringBuilder text = new StringBuilder();
        for (int b = block; b <= match.block(); b++) {
            String line = blocks.get(b).text();
            text.append(line, b == block ? offset : 0, b == match.block() ? match.offset() : line.length())
                    .append(' ');
        }
        String printed = text.toString().strip();
        Matcher quoted = QUOTED_CARD.matcher(printed.replaceFirst(POINT.pattern(), ""));
        if (match.label() == Label.CARD && quoted.find()) {
            occurrence.value.add(at.with(quoted.group(1)));
            printed = printed.replace(quoted.group(1), "");
        }
        if (isForeign(match)) {
            printed = printed.replace(match.remark(), "");
            foreign.add(blocks.get(match.block()).with(match.remark()));
        }
        if (match.label().isChapter()) {
            chapters.add(match.number());
        }
        technicalMet |= match.label().part == Label.Part.TECHNICAL;
        labelTexts.add(printed);
        if (found.size() >= MOST_LABELS) {
            throw new DocumentRefused(Reason.UNSAFE, "The document has more than " + MOST_LABELS + " labels.");
        }
        found.add(occurrence);
        last = occurrence;
        if (at.cell() != null) {
            if (match.label() == Label.CARD || match.label().part == Label.Part.SKILL && isFunction(match.label())) {
                columns.clear();
            }
            columns.put(column(at), occurrence);
        }
    }

    private static boolean isForeign(LabelFinder.Match match) {
        return match.remark() != null
                && match.label().wordings().stream()
                        .noneMatch(wording -> Letters.fold(wording).endsWith(Letters.fold(match.remark())));
    }

    private static boolean isFunction(Label label) {
        return label == Label.FUNCTION || label == Label.ADDITIONAL_FUNCTION;
    }

    private void give(Block block, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return;
        }
        Block piece = block.with(stripped);
        if (last == null || skip != Skip.NOTHING) {
            foreign.add(piece);
            return;
        }
        owner(block).value.add(piece);
    }

    private Occurrence owner(Block block) {
        if (block.cell() == null || block.sameRow(last.at)) {
            if (block.cell() != null) {
                columns.put(column(block), last);
            }
            return last;
        }
        return columns.getOrDefault(column(block), last);
    }

    private static long column(Block block) {
        return ((long) block.cell().table() << 20) + block.cell().column();
    }
}
