package kz.kasip.standards.client;

import java.util.List;

/**
 * A page of the cards of a version.
 *
 * @param next the cursor of the page after it, or null
 */
record VersionCards(List<DraftCard> items, String next) {}
