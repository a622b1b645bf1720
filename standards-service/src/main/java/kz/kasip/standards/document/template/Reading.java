package kz.kasip.standards.document.template;

import java.util.List;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.Places;

/** What a template reads out of a document. */
public record Reading(StandardDocument document, List<Finding> findings, Places places, Form form) {

    /**
     * What was recognised and stands in no field or finding.
     *
     * @param labels the labels as printed
     * @param words numbers of lists, dates and fixed words
     * @param repeats texts that say again what a field says
     */
    public record Form(List<String> labels, List<String> words, List<String> repeats) {}
}
