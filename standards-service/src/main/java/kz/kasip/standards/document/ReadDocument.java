package kz.kasip.standards.document;

import java.util.List;

/**
 * A document read, with what was found wrong in it.
 *
 * @param format {@code text}, {@code markdown} or {@code docx}, by content
 */
public record ReadDocument(StandardDocument document, List<Finding> findings, String format) {}
