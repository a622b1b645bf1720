package kz.kasip.search.match.score;

import java.util.List;
import java.util.Map;
import kz.kasip.search.index.Kind;

/**
 * A card weighed against a text.
 *
 * @param score the higher, the better, from 0 to 1
 * @param titleWords the words of the text that name the card
 * @param matched abilities and knowledge that the text speaks of, the surest first
 * @param missing abilities and knowledge that it does not speak of, in the card's order
 */
public record Weighed(
        CardMaterial card, double score, List<String> titleWords, List<Matched> matched, List<Missing> missing) {

    /** An ability or a piece of knowledge that the text speaks of, with the words that do. */
    public record Matched(
            String id, Kind kind, Map<String, String> text, double share, List<String> words, int sentence) {}

    /** An ability or a piece of knowledge that the text does not speak of. */
    public record Missing(String id, Kind kind, Map<String, String> text) {}
}
