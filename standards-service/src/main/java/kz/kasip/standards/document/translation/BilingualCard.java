package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;

/**
 * One profession at one level in the languages of the standard's documents.
 *
 * @param number its place among the standard's cards, from 1
 * @param languages the languages of the documents that have it
 * @param listedFunctions each document's own list of functions at the card's head
 */
public record BilingualCard(
        int number,
        List<String> languages,
        Map<String, String> heading,
        Map<String, String> title,
        List<Map<String, String>> otherTitles,
        Map<String, String> groupCodes,
        Map<String, String> groupTitle,
        Map<String, String> occupationCodes,
        Map<String, Integer> orkLevels,
        Map<String, String> orkSublevels,
        Map<String, String> qualificationReference,
        List<Education> education,
        Map<String, String> experience,
        Map<String, String> nonFormalLearning,
        Map<String, String> purpose,
        Map<String, List<ListedFunction>> listedFunctions,
        List<BilingualFunction> functions,
        List<Map<String, String>> competencies,
        List<Map<String, String>> regulations,
        List<Related> related) {

    /** The group code of the base document's card, else of the other's, else null. */
    public String groupCode() {
        return View.first(groupCodes);
    }

    /** The occupation code of the base document's card, else of the other's, else null. */
    public String occupationCode() {
        return View.first(occupationCodes);
    }

    /** The level of the base document's card, else of the other's, else null. */
    public Integer orkLevel() {
        return View.first(orkLevels);
    }

    /** The sublevel of the base document's card, else of the other's, else null. */
    public String orkSublevel() {
        return View.first(orkSublevels);
    }

    /** Education that the profession needs. */
    public record Education(
            List<String> languages,
            Map<String, String> level,
            Map<String, String> speciality,
            Map<String, String> qualification) {}

    /** A related profession as written. */
    public record Related(List<String> languages, Map<String, Integer> orkLevels, Map<String, String> title) {

        /** The level that the base document gives, else the other's, else null. */
        public Integer orkLevel() {
            return View.first(orkLevels);
        }
    }
}
