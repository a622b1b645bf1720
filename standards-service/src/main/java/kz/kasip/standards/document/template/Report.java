package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.Finding.Severity;
import kz.kasip.standards.document.StandardDocument.Contact;
import kz.kasip.standards.document.reading.Block;

/** What is noted while a document is read: findings, contacts kept apart, and the words that are form and not content. */
final class Report {

    private static final int MOST_FINDINGS = 20_000;

    final List<Finding> findings = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> repeats = new ArrayList<>();
    private final Map<Integer, Integer> pages;

    /** @param pages the page of each line, empty where the format has none */
    Report(Map<Integer, Integer> pages) {
        this.pages = pages;
    }

    private void add(Finding finding) {
        if (findings.size() >= MOST_FINDINGS) {
            throw new DocumentRefused(
                    Reason.NOT_A_STANDARD, "The document has more than " + MOST_FINDINGS + " findings.");
        }
        boolean quotes = !finding.personal() && finding.text() != null && Persons.isPersonal(finding.text());
        findings.add(quotes ? apart(finding) : finding);
    }

    /** The same finding without the text, which is kept with the contacts: it is about a person. */
    private Finding apart(Finding finding) {
        contacts.add(new Contact(finding.path(), finding.text()));
        return finding.withoutText();
    }

    void warn(String rule, String path, String message, String text, Integer line) {
        add(new Finding(Severity.WARNING, rule, path, message, text, line, pages.get(line), false));
    }

    void inform(String rule, String path, String message, String text, Integer line) {
        add(new Finding(Severity.INFO, rule, path, message, text, line, pages.get(line), false));
    }

    void error(String rule, String path, String message, String text, Integer line) {
        add(new Finding(Severity.ERROR, rule, path, message, text, line, pages.get(line), false));
    }

    /** Text that no field takes: a finding with the text itself, or a contact where it is about a person. */
    void unplaced(String path, Block block) {
        if (Letters.isAbsent(block.text())) {
            return;
        }
        if (Persons.isPersonal(block.text())) {
            contact(path, block);
        } else {
            warn(
                    "unplaced-text",
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
        contacts.add(new Contact(path, block.text()));
        add(new Finding(
                Severity.WARNING,
                "personal-data",
                path,
                "A line with a person's name, phone or e-mail address is kept apart and shown to editors only.",
                null,
                block.line(),
                block.page(),
                true));
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

    Reading.Form form(List<String> labels) {
        return new Reading.Form(List.copyOf(labels), List.copyOf(words), List.copyOf(repeats));
    }
}
