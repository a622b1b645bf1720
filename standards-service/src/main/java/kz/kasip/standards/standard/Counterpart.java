package kz.kasip.standards.standard;

/**
 * The document of a version in the other language than that of a document handed in.
 *
 * @param first whether it is the version's first document, whose order and places count
 */
public record Counterpart(int version, String status, VersionDocument document, boolean first) {}
