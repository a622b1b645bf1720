package kz.kasip.standards.document.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.standards.document.reading.Block;

/** A document's blocks cut at their labels, with what reading its texts needs. */
final class Source {

    final List<Occurrence> occurrences;
    final List<Block> foreign;
    final List<String> labelTexts;
    final Hyphens hyphens;
    final String language;

    /** The page of each line; empty where the format has no pages. */
    final Map<Integer, Integer> pages;

    private Source(Labelling.Labelled labelled, Hyphens hyphens, String language, Map<Integer, Integer> pages) {
        this.occurrences = labelled.occurrences();
        this.foreign = labelled.foreign();
        this.labelTexts = labelled.labelTexts();
        this.hyphens = hyphens;
        this.language = language;
        this.pages = pages;
    }

    static Source of(List<Block> blocks) {
        var pages = blocks.stream()
                .filter(block -> block.page() != null)
                .collect(Collectors.toMap(Block::line, Block::page, (one, other) -> one));
        return new Source(Labelling.of(blocks), Hyphens.of(blocks), Language.of(blocks), pages);
    }

    /** How many different labels of the present template alone it has. */
    long presentLabels() {
        return occurrences.stream()
                .map(occurrence -> occurrence.label)
                .filter(Label::isOfPresentTemplate)
                .distinct()
                .count();
    }

    boolean has(Label.Part part) {
        return occurrences.stream().anyMatch(occurrence -> occurrence.label.part == part);
    }

    boolean has(Label label) {
        return occurrences.stream().anyMatch(occurrence -> occurrence.label == label);
    }

    /** The blocks as one text, or null where they say nothing. */
    String text(List<Block> blocks) {
        String joined = hyphens.join(blocks).strip();
        return Letters.isAbsent(joined) ? null : joined;
    }

    /** The texts of a list whose numbers are form alone. */
    List<String> texts(List<Block> blocks, String path, Report report) {
        List<Entry> entries = entries(blocks, path, report);
        entries.stream()
                .filter(entry -> entry.number() != null)
                .forEach(entry -> report.form(entry.number().toString()));
        return entries.stream().map(Entry::text).toList();
    }

    /** The entries of a list, whose places are noted; paragraphs after it that are none of its own are unplaced. */
    List<Entry> entries(List<Block> blocks, String path, Report report) {
        List<Entry> entries = Entries.of(blocks, hyphens, stray -> report.unplaced(path, stray));
        for (int i = 0; i < entries.size(); i++) {
            report.place(path + "[" + (i + 1) + "]", entries.get(i).line());
        }
        return entries;
    }
}
