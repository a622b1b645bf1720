package kz.kasip.standards.document.template;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.standards.document.reading.Block;

/** The generations of the official form, whose labels differ; a document is of the one whose own labels it has most of. */
enum Generation {
    PRESENT("2023"),
    OF_2022("2022");

    static final Set<Generation> ALL = Set.of(values());

    private static final int FEWEST_LABELS = 3;

    /** The year by which the table of labels names it. */
    final String year;

    Generation(String year) {
        this.year = year;
    }

    static Generation of(String year) {
        for (Generation generation : values()) {
            if (generation.year.equals(year.strip())) {
                return generation;
            }
        }
        throw new IllegalArgumentException("There is no form of " + year + ".");
    }

    /** The generation that a document follows, or null where it has too few labels of any. */
    static Generation of(List<Block> blocks) {
        Map<Generation, Set<Label>> met = new EnumMap<>(Generation.class);
        for (Generation generation : values()) {
            met.put(generation, EnumSet.noneOf(Label.class));
        }
        for (LabelFinder.Match match : found(blocks)) {
            for (Generation generation : values()) {
                if (generation.isMarkedBy(match)) {
                    met.get(generation).add(match.label());
                }
            }
        }
        Generation most = null;
        for (Generation generation : values()) {
            int labels = met.get(generation).size();
            if (labels >= FEWEST_LABELS
                    && (most == null || labels > met.get(most).size())) {
                most = generation;
            }
        }
        return most;
    }

    /** The labels of any generation that lines and cells begin with. */
    static List<LabelFinder.Match> found(List<Block> blocks) {
        LabelFinder finder = LabelFinder.ofAll();
        return java.util.stream.IntStream.range(0, blocks.size())
                .mapToObj(block -> {
                    LabelFinder.Match match = finder.at(blocks, block, 0);
                    int point = match == null
                            ? LabelPlaces.pointEnd(blocks.get(block).text())
                            : 0;
                    return point > 0 ? finder.at(blocks, block, point) : match;
                })
                .filter(match -> match != null && (match.end() != LabelFinder.End.OPEN || match.isLong()))
                .toList();
    }

    private boolean isMarkedBy(LabelFinder.Match match) {
        return this == PRESENT
                ? match.generations().size() == ALL.size() && match.label().isOfPresentTemplate()
                : match.generations().contains(this) && !match.generations().contains(PRESENT);
    }
}
