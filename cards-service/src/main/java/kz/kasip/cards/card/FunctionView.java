package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A labour function as it is answered; ids follow from places and so are stable inside a version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LabourFunction", description = "A labour function with its skills.")
record FunctionView(
        @NotNull @Schema(description = "Stable inside the version.", examples = "J62012900-01.f1")
        String id,

        @NotNull @Schema(description = "Number as written.", examples = "1")
        int number,

        @NotNull @Schema(description = "Whether everybody in the profession has it.")
        CardContent.Kind kind,

        @Schema(description = "Title of the function.", examples = "{\"ru\": \"Дежурство у облачного хранилища\"}")
        Map<String, String> title,

        @NotNull @Schema(description = "Skills in order of place.")
        List<SkillView> skills) {

    static FunctionView of(String id, CardContent.LabourFunction function) {
        return new FunctionView(
                id,
                function.number(),
                function.kind(),
                function.title(),
                IntStream.range(0, function.skills().size())
                        .mapToObj(place -> SkillView.of(
                                id + ".s" + (place + 1), function.skills().get(place)))
                        .toList());
    }

    /** A skill of a labour function. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Skill", description = "A skill: what has to be able to be done, and known, for a part of the work.")
    record SkillView(
            @NotNull @Schema(description = "Stable inside the version.", examples = "J62012900-01.f1.s1")
            String id,

            @NotNull @Schema(description = "Number as written.", examples = "1")
            int number,

            @Schema(
                    description = "Title of the skill; absent where the document has none.",
                    examples = "{\"ru\": \"Проверка резервных копий\"}")
            Map<String, String> title,

            @Schema(
                    description = "Whether the skill can be recognised apart from a diploma.",
                    examples = "{\"ru\": \"Рекомендуется\"}")
            Map<String, String> recognition,

            @NotNull @Schema(description = "Abilities in order of place.")
            List<ItemView> abilities,

            @NotNull @Schema(description = "Knowledge in order of place.")
            List<ItemView> knowledge) {

        static SkillView of(String id, CardContent.Skill skill) {
            return new SkillView(
                    id,
                    skill.number(),
                    skill.title(),
                    skill.recognition(),
                    items(id + ".a", skill.abilities()),
                    items(id + ".k", skill.knowledge()));
        }

        private static List<ItemView> items(String prefix, List<CardContent.Item> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(place -> ItemView.of(prefix + (place + 1), items.get(place)))
                    .toList();
        }
    }

    /** An ability or a piece of knowledge. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CardItem", description = "An ability or a piece of knowledge.")
    record ItemView(
            @NotNull @Schema(description = "Stable inside the version.", examples = "J62012900-01.f1.s1.a1")
            String id,

            @NotNull @Schema(description = "Number as written.", examples = "1")
            int number,

            @NotNull @Schema(description = "The text.", examples = "{\"ru\": \"Восстанавливать данные из резервной копии\"}")
            Map<String, String> text,

            @Schema(
                    description = "The language of the text where it is another than that of the document.",
                    enumeration = {"kk", "ru"})
            String detected) {

        static ItemView of(String id, CardContent.Item item) {
            return new ItemView(id, item.number(), item.text(), item.detected());
        }
    }
}
