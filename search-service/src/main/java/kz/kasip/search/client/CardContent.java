package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** A card of a version, as far as it is searched. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CardContent(
        String id,
        Map<String, String> title,
        Map<String, String> heading,
        List<Map<String, String>> otherTitles,
        String groupCode,
        Map<String, String> groupTitle,
        String occupationCode,
        Integer orkLevel,
        Map<String, String> qualificationReference,
        List<Education> education,
        Map<String, String> purpose,
        List<LabourFunction> functions,
        List<Map<String, String>> competencies,
        List<Related> related) {

    public CardContent {
        title = title == null ? Map.of() : title;
        otherTitles = Absent.empty(otherTitles);
        education = Absent.empty(education);
        functions = Absent.empty(functions);
        competencies = Absent.empty(competencies);
        related = Absent.empty(related);
    }

    /** One of the demanded educations. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Education(
            Map<String, String> level, Map<String, String> speciality, Map<String, String> qualification) {}

    /** A labour function. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LabourFunction(String id, Map<String, String> title, List<Skill> skills) {
        public LabourFunction {
            skills = Absent.empty(skills);
        }
    }

    /** A skill of a function. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Skill(String id, Map<String, String> title, List<Item> abilities, List<Item> knowledge) {
        public Skill {
            abilities = Absent.empty(abilities);
            knowledge = Absent.empty(knowledge);
        }
    }

    /** An ability or a piece of knowledge; {@code detected} says its language where it is not the document's. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String id, Map<String, String> text, String detected) {}

    /** A related profession. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Related(Map<String, String> title) {}
}
