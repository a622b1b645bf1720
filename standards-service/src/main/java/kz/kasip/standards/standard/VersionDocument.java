package kz.kasip.standards.standard;

import java.util.UUID;

/**
 * A document that a version is made of; a version has at most one in each language.
 *
 * @param arrival grows with every document that is handed in: of two in one language the later counts
 */
public record VersionDocument(String language, UUID importId, long arrival) {}
