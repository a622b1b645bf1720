package kz.kasip.standards.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A page of the cards of a version as they are answered, which is handed on unread.
 *
 * @param next the cursor of the page after it, or null
 */
record AnsweredCards(List<JsonNode> items, String next) {}
