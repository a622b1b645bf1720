package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.Checks;
import kz.kasip.standards.document.check.Findings;
import kz.kasip.standards.document.check.Places;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.document.reading.Block;

/** What is noted while a document is read: findings, places, contacts kept apart, and the words that are form and not content. */
final class Report {

    private final Places places;
    private final Findings findings;
    private final List<String> words = new ArrayList<>();
    private final List<String> repeats = new ArrayList<>();

    /** @param pages the page of each line, empty where the format has none */
    Report(Map<Integer, Integer> pages) {
        this.places = new Places(pages);
        this.findings = new Findings(places);
    }

    /** Notes at which line what stands at a path begins. */
    void place(String path, int line) {
        places.note(path, line);
    }

    /** Adds a finding; where its line is null the place of its path is looked up. */
    void found(Rule rule, String path, String message, String text, Integer line) {
        findings.add(rule, path, message, text, line, null);
    }

    /** Text that no field takes: a finding with the text itself, or a contact where it is about a person. */
    void unplaced(String path, Block block) {
        if (Letters.isAbsent(block.text())) {
            return;
        }
        if (Persons.isPersonal(block.text())) {
            contact(path, block);
        } else {
            found(
                    Rule.UNPLACED_TEXT,
                    path,
                    "The text stands where the template has no place for it.",
                    block.text(),
                    block.line());
        }
    }

    void unplaced(String path, List<Block> blocks) {
        blocks.forEach(block -> unplaced(path, block));
    }

    /** Keeps a line about a person apart, with a finding that does not quote it. */
    void contact(String path, Block block) {
        findings.contact(path, block.text(), block.line());
    }

    /** Fixed words, numbers and dates that belong to the form, for instance "уровень ОРК" after a level's number. */
    void form(String text) {
        words.add(text);
    }

    /** Text that says the same as a field. */
    void repeated(String text, String field) {
        if (!Letters.same(text, field)) {
            throw new IllegalArgumentException("The text differs from the field.");
        }
        repeats.add(text);
    }

    /** The whole that was read, checked, with the lines about persons. */
    Reading reading(StandardDocument document, List<String> labels) {
        Checks.of(document, findings);
        return new Reading(
                document.withContacts(findings.contacts()),
                findings.all(),
                places,
                new Reading.Form(List.copyOf(labels), List.copyOf(words), List.copyOf(repeats)));
    }
}
