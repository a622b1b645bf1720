package kz.kasip.standards.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.StandardDocument.Contact;
import kz.kasip.standards.document.template.Persons;

/** Findings as they are made: each has its place, none quotes a person, and there are not endlessly many. */
public final class Findings {

    private static final int MOST = 20_000;

    private final Places places;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    public Findings(Places places) {
        this.places = places;
    }

    /** Adds a finding about what stands at a path. */
    public void add(Rule rule, String path, String message) {
        add(rule, path, message, null, null, null);
    }

    /** The same with the text that it is about and what would mend it; either may be null. */
    public void add(Rule rule, String path, String message, String text, String mend) {
        add(rule, path, message, text, null, mend);
    }

    /** The same with its line, where that is known better than from the path. */
    public void add(Rule rule, String path, String message, String text, Integer line, String mend) {
        add(Finding.of(rule, path, message).with(text, mend).at(line, places.page(line)));
    }

    /** Adds a finding that may lack its place. */
    public void add(Finding finding) {
        if (findings.size() >= MOST) {
            throw new DocumentRefused(Reason.NOT_A_STANDARD, "The document has more than " + MOST + " findings.");
        }
        findings.add(impersonal(places.placed(finding)));
    }

    /** Keeps a line about a person apart, with a finding that does not quote it. */
    public void contact(String path, String text, Integer line) {
        contacts.add(new Contact(path, text));
        add(Finding.of(
                        Rule.PERSONAL_DATA,
                        path,
                        "A line with a person's name, phone or e-mail address is kept apart and shown to editors only.")
                .at(line, places.page(line))
                .withoutText());
    }

    /** The same finding without what it says about a person; its text is kept with the contacts. */
    private Finding impersonal(Finding finding) {
        if (finding.text() != null && Persons.isPersonal(finding.text())) {
            contacts.add(new Contact(finding.path(), finding.text()));
            return finding.withoutText();
        }
        if (finding.sides() != null && finding.sides().values().stream().anyMatch(Persons::isPersonal)) {
            return finding.withoutText();
        }
        boolean mends = finding.mend() == null || !Persons.isPersonal(finding.mend());
        return mends ? finding : finding.with(finding.text(), null);
    }

    /** What was noted of places. */
    public Places places() {
        return places;
    }

    /** All findings so far, in the order of the document; those about the whole of it first. */
    public List<Finding> all() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The lines about persons so far. */
    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }
}
