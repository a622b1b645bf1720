package kz.kasip.standards.document;

import java.util.List;

/**
 * One profession at one level, as its document describes it.
 *
 * @param number its place among the document's cards, from 1
 * @param heading the title in the card's heading, which may differ from {@code title}
 * @param groupTitle the title beside the group code, which older templates have
 * @param listedFunctions the card's own list of its functions, before their descriptions
 */
public record ProfessionCard(
        int number,
        String heading,
        String title,
        List<String> otherTitles,
        String groupCode,
        String groupTitle,
        String occupationCode,
        Integer orkLevel,
        String orkSublevel,
        String qualificationReference,
        List<Education> education,
        String experience,
        String nonFormalLearning,
        String purpose,
        List<ListedFunction> listedFunctions,
        List<LabourFunction> functions,
        List<String> competencies,
        List<String> regulations,
        List<RelatedProfession> related) {

    /** Education that the profession needs; each part is null where absent. */
    public record Education(String level, String speciality, String qualification) {}

    /** A line of the list of functions at the head of a card. */
    public record ListedFunction(LabourFunction.Kind kind, Integer printedNumber, String title) {}

    /** A related profession as written; no level where the document gives none, or a group code in its place. */
    public record RelatedProfession(Integer orkLevel, String title) {}
}
