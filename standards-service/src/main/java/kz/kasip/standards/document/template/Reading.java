package kz.kasip.standards.document.template;

import java.util.List;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.StandardDocument;

/**
 * What a template reads out of a document.
 *
 * @param form the labels and words of form that were recognised and stand in no field
 */
public record Reading(StandardDocument document, List<Finding> findings, List<String> form) {}
