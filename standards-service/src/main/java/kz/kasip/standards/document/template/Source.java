package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The numbers of pages that stand on lines of their own. */
    final List<Block> pageNumbers;

    private Source(
            Generation generation,
            Labelling.Labelled labelled,
            List<Block> blocks,
            Map<Integer, Integer> pages,
            List<Block> pageNumbers) {
        this.generation = generation;
        this.occurrences = labelled.occurrences();
        this.foreign = labelled.foreign();
        this.labelTexts = labelled.labelTexts();
        this.hyphens = Hyphens.of(blocks);
        this.language = Language.of(blocks);
        this.pages = pages;
        this.pageNumbers = pageNumbers;
    }

    static Source of(List<Block> blocks, Generation generation) {
        var pages = blocks.stream()
                .filter(block -> block.page() != null)
                .collect(Collectors.toMap(Block::line, Block::page, (one, other) -> one));
        List<Block> numbers = generation == Generation.OF_2017 ? PageNumbers.of(blocks) : List.of();
        List<Block> rest = blocks;
        if (!numbers.isEmpty()) {
            rest = new ArrayList<>(blocks);
            rest.removeAll(Set.copyOf(numbers));
        }
        return new Source(generation, Labelling.of(rest, generation), rest, pages, numbers);
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
        String joined = unended(hyphens.join(blocks).strip());
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
        List<Entry> entries = Entries.of(blocks, hyphens, stray -> report.unplaced(path, stray)).stream()
                .map(this::unended)
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            report.place(path + "[" + (i + 1) + "]", entries.get(i).line());
        }
        return entries;
    }

    private Entry unended(Entry entry) {
        return new Entry(entry.number(), unended(entry.text()), entry.line(), entry.outside());
    }

    /** In running text a semicolon ends a sub-point and is no part of it. */
    private String unended(String text) {
        return generation == Generation.OF_2017 && text.endsWith(";")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
