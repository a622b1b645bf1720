package kz.kasip.standards.client;

import java.util.List;
import java.util.Map;

/** A card as it is handed to cards-service; texts are language maps, absent ones null. */
public record DraftCard(
        int number,
        Map<String, String> title,
        Map<String, String> heading,
        List<Map<String, String>> otherTitles,
        String groupCode,
        Map<String, String> groupTitle,
        String occupationCode,
        Integer orkLevel,
        String orkSublevel,
        Map<String, String> qualificationReference,
        List<Education> education,
        Map<String, String> experience,
        Map<String, String> nonFormalLearning,
        Map<String, String> purpose,
        List<LabourFunction> functions,
        List<Map<String, String>> competencies,
        List<Map<String, String>> regulations,
        List<Related> related) {

    /** Education that the profession needs. */
    public record Education(
            Map<String, String> level, Map<String, String> speciality, Map<String, String> qualification) {}

    /** A labour function, {@code MANDATORY} or {@code ADDITIONAL}. */
    public record LabourFunction(int number, String kind, Map<String, String> title, List<Skill> skills) {}

    /** A skill of a labour function. */
    public record Skill(
            int number,
            Map<String, String> title,
            Map<String, String> recognition,
            List<Item> abilities,
            List<Item> knowledge) {}

    /** An ability or a piece of knowledge; {@code detected} names another language than the document's. */
    public record Item(int number, Map<String, String> text, String detected) {}

    /** A related profession as written. */
    public record Related(Integer orkLevel, Map<String, String> title) {}
}
