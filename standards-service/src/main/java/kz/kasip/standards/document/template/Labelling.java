package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Block;

/** Cuts the stream of blocks at its labels. */
final class Labelling {

    /** A card has thirty or a hundred; this bounds what a hostile file makes of one short word. */
    private static final int MOST_LABELS = 100_000;

    private final List<Block> blocks;
    private final LabelPlaces places;
    private final Owners owners = new Owners();
    private final Skipping skipping;
    private final List<Occurrence> found = new ArrayList<>();
    private final List<Block> foreign = new ArrayList<>();
    private final List<String> labelTexts = new ArrayList<>();

    private Labelling(List<Block> blocks, Generation generation) {
        this.blocks = blocks;
        this.places = new LabelPlaces(blocks, generation);
        this.skipping = new Skipping(blocks);
    }

    /**
     * What was cut.
     *
     * @param foreign what stands before the first label, under unknown headings and beside the text
     * @param labelTexts the labels as printed
     */
    record Labelled(List<Occurrence> occurrences, List<Block> foreign, List<String> labelTexts) {}

    static Labelled of(List<Block> blocks, Generation generation) {
        Labelling labelling = new Labelling(blocks, generation);
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
            LabelFinder.Match match = places.at(block, offset, owners.last());
            if (match != null && skipping.endsAt(match)) {
                begin(match, block, offset);
                block = match.block();
                offset = match.offset();
            } else {
                offset = giveTo(block, offset);
            }
            if (offset >= blocks.get(block).text().length()) {
                block++;
                offset = 0;
            }
        }
    }

    /** Gives text up to the next label to the one before; returns where that is. */
    private int giveTo(int block, int offset) {
        if (offset == 0 && owners.last() != null) {
            skipping.heading(block);
        }
        Block current = blocks.get(block);
        int end = skipping.isOn() ? current.text().length() : places.inner(block, offset, owners.last());
        String text = current.text().substring(offset, end).strip();
        if (!text.isEmpty()) {
            boolean passed = owners.last() == null || skipping.isOn();
            (passed ? foreign : owners.of(current).value).add(current.with(text));
        }
        return end;
    }

    private void begin(LabelFinder.Match match, int block, int offset) {
        skipping.met(match);
        Block at = blocks.get(block);
        Occurrence occurrence = new Occurrence(match.label(), match.number(), at);
        String printed = printed(match, block, offset);
        String quoted =
                match.label() == Label.CARD || match.label() == Label.DOCUMENT ? LabelPlaces.quotedName(printed) : null;
        if (quoted != null) {
            occurrence.value.add(at.with(quoted));
            printed = printed.replace(quoted, "");
        }
        if (isForeign(match)) {
            printed = printed.replace(match.remark(), "");
            foreign.add(blocks.get(match.block()).with(match.remark()));
        }
        labelTexts.add(printed);
        if (found.size() >= MOST_LABELS) {
            throw new DocumentRefused(Reason.UNSAFE, "The document has more than " + MOST_LABELS + " labels.");
        }
        found.add(occurrence);
        owners.met(occurrence);
    }

    private String printed(LabelFinder.Match match, int block, int offset) {
        StringBuilder text = new StringBuilder();
        for (int b = block; b <= match.block(); b++) {
            String line = blocks.get(b).text();
            text.append(line, b == block ? offset : 0, b == match.block() ? match.offset() : line.length())
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static boolean isForeign(LabelFinder.Match match) {
        return match.remark() != null
                && match.label().wordings().stream()
                        .noneMatch(wording -> Letters.fold(wording).endsWith(Letters.fold(match.remark())));
    }
}
