package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One profession at one level as the document has it; this is what is stored, whole, in one column. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CardContent", description = "A card as standards-service hands it over; texts are language maps.")
public record CardContent(
        @Min(1) int number,
        @NotEmpty Map<String, String> title,
        Map<String, String> heading,
        List<Map<String, String>> otherTitles,
        @Size(max = 100) String groupCode,
        Map<String, String> groupTitle,
        @Size(max = 100) String occupationCode,
        @Min(1) @Max(8) Integer orkLevel,
        String orkSublevel,
        Map<String, String> qualificationReference,
        List<@Valid Education> education,
        Map<String, String> experience,
        Map<String, String> nonFormalLearning,
        Map<String, String> purpose,
        List<@Valid LabourFunction> functions,
        List<Map<String, String>> competencies,
        List<Map<String, String>> regulations,
        List<@Valid Related> related) {

    public CardContent {
        otherTitles = present(otherTitles);
        education = present(education);
        functions = present(functions);
        competencies = present(competencies);
        regulations = present(regulations);
        related = present(related);
    }

    private static <T> List<T> present(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether a labour function is asked of everybody in the profession. */
    @Schema(name = "FunctionKind", description = "Whether everybody in the profession has the function.")
    public enum Kind {
        MANDATORY,
        ADDITIONAL
    }

    /** A demanded education. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Education", description = "A demanded education.")
    public record Education(
            @Schema(
                    description = "Level of education.",
                    examples = "{\"ru\": \"Техническое и профессиональное образование\"}")
            Map<String, String> level,

            @Schema(description = "Speciality.", examples = "{\"ru\": \"Садовое дело\"}")
            Map<String, String> speciality,

            @Schema(description = "Qualification.", examples = "{\"ru\": \"Техник-садовод\"}")
            Map<String, String> qualification) {}

    /** A labour function with its skills. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LabourFunctionContent")
    public record LabourFunction(int number, @NotNull Kind kind, Map<String, String> title, List<@Valid Skill> skills) {
        public LabourFunction {
            skills = present(skills);
        }
    }

    /** A skill of a labour function; its title may be absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SkillContent")
    public record Skill(
            int number,
            Map<String, String> title,
            Map<String, String> recognition,
            List<@Valid Item> abilities,
            List<@Valid Item> knowledge) {
        public Skill {
            abilities = present(abilities);
            knowledge = present(knowledge);
        }
    }

    /** An ability or a piece of knowledge; {@code detected} names the language of the text where it is another than its key. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ItemContent")
    public record Item(int number, @NotEmpty Map<String, String> text, String detected) {}

    /** A related profession as written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RelatedContent")
    public record Related(Integer orkLevel, Map<String, String> title) {}
}
