package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kasip.standards.document.reading.Block;

/** The generations of the official form, whose labels differ; a document is of the one whose own labels it has most of. */
enum Generation {
    PRESENT("2023"),
    OF_2022("2022"),
    OF_2017("2017");

    static final Set<Generation> ALL = Set.of(values());

    private static final int FEWEST_LABELS = 3;
    private static final int MOST_LATE = 1;
    private static final int FEWEST_IN_TABLES = 4;

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
        List<Found> found = labels(blocks);
        long old = count(found, match -> match.isOfOldFormsAlone());
        long present = count(
                found, match -> match.generations().equals(ALL) && match.label().isOfPresentTemplate());
        long late = count(
                found, match -> !match.isOfOldFormsAlone() && match.label().isOfPresentTemplateAlone());
        if (old >= FEWEST_LABELS && (old > present || late <= MOST_LATE)) {
            return inTables(found) * FEWEST_IN_TABLES > found.size() ? OF_2022 : OF_2017;
        }
        return present >= FEWEST_LABELS ? PRESENT : null;
    }

    private static long count(List<Found> found, Predicate<LabelFinder.Match> which) {
        return found.stream()
                .map(Found::match)
                .filter(which)
                .map(LabelFinder.Match::label)
                .distinct()
                .count();
    }

    private static long inTables(List<Found> found) {
        return found.stream().filter(label -> label.at().cell() != null).count();
    }

    /** A label and the block that begins with it. */
    private record Found(Block at, LabelFinder.Match match) {}

    /** The labels of any generation that lines and cells begin with. */
    static List<LabelFinder.Match> found(List<Block> blocks) {
        return labels(blocks).stream().map(Found::match).toList();
    }

    private static List<Found> labels(List<Block> blocks) {
        LabelFinder finder = LabelFinder.ofAll();
        List<Found> found = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            LabelFinder.Match match = finder.at(blocks, block, 0);
            int point = match == null ? LabelPlaces.pointEnd(blocks.get(block).text()) : 0;
            match = point > 0 ? finder.at(blocks, block, point) : match;
            if (match != null && (match.end() != LabelFinder.End.OPEN || match.isLong())) {
                found.add(new Found(blocks.get(block), match));
            }
        }
        return found;
    }
}
