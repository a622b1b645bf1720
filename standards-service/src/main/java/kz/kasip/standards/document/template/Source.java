package kz.kasip.standards.document.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.standards.document.reading.Block;

/** A document's blocks cut at their labels, with what reading its texts needs. */
final class Source {

    final Generation generation;
    final List<Occurrence> occurrences;
    final List<Block> foreign;
    final List<String> labelTexts;
    final Hyphens hyphens;
    final String language;

    /** The page of each line; empty where the format has no pages. */
    final Map<Integer, Integer> pages;

    private Source(
            Generation generation, Labelling.Labelled labelled, List<Block> blocks, Map<Integer, Integer> pages) {
        this.generation = generation;
        this.occurrences = labelled.occurrences();
        this.foreign = labelled.foreign();
        this.labelTexts = labelled.labelTexts();
        this.hyphens = Hyphens.of(blocks);
        this.language = Language.of(blocks);
        this.pages = pages;
    }

    static Source of(List<Block> blocks, Generation generation) {
        var pages = blocks.stream()
                .filter(block -> block.page() != null)
                .collect(Collectors.toMap(Block::line, Block::page, (one, other) -> one));
        return new Source(generation, Labelling.of(blocks, generation), blocks, pages);
    }

    /** What stands before the first label. */
    List<Block> head() {
        int begin = occurrences.isEmpty()
                ? Integer.MAX_VALUE
                : occurrences.getFirst().line();
        return foreign.stream()
                .takeWhile(block -> !block.note() && block.line() < begin)
                .toList();
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
