package kz.kasip.standards.document;

import java.util.List;
import kz.kasip.standards.document.check.Places;

/**
 * A document read, with what was found wrong in it.
 *
 * @param places where its parts stand in the file
 * @param format {@code docx}, {@code pdf}, {@code html}, {@code markdown} or {@code text}, by content
 */
public record ReadDocument(StandardDocument document, List<Finding> findings, Places places, String format) {}
