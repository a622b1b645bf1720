package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.LabourFunction.Kind;

/**
 * A labour function in the languages of the standard's documents.
 *
 * @param number its place in the card, from 1
 * @param places its place in each document's card, which may be another
 */
public record BilingualFunction(
        int number,
        List<String> languages,
        Map<String, Integer> places,
        Map<String, Integer> printedNumbers,
        Map<String, Kind> kinds,
        Map<String, String> title,
        List<Skill> skills) {

    /** The kind that the base document gives, else the other's. */
    public Kind kind() {
        return View.first(kinds);
    }

    /** A skill of a function; {@code number} is its place in the function, {@code places} in each document's. */
    public record Skill(
            int number,
            List<String> languages,
            Map<String, Integer> places,
            Map<String, Integer> printedNumbers,
            Map<String, String> title,
            Map<String, String> recognition,
            List<Item> abilities,
            List<Item> knowledge) {}

    /**
     * An ability or a piece of knowledge.
     *
     * @param number its place in the list, from 1
     * @param detectedAs by language: the other language that its text is plainly in
     */
    public record Item(
            int number, Map<String, Integer> printedNumbers, Map<String, String> text, Map<String, String> detectedAs) {

        /** The language that one of the texts is plainly in although it stands under the other's key, else null. */
        public String detected() {
            return View.first(detectedAs);
        }
    }
}
