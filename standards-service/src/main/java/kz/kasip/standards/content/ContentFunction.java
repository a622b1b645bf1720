package kz.kasip.standards.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.template.Language;
import kz.kasip.standards.http.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A labour function of a card. */
@Schema(description = "A labour function. `number` is told, but not taken: its place counts.")
@JsonIgnoreProperties(
        value = {"id", "number"},
        allowGetters = true)
public record ContentFunction(
        @Schema(examples = "1") Integer number,

        @NotNull @Schema(
                implementation = String.class,
                enumeration = {"MANDATORY", "ADDITIONAL"})
        Kind kind,

        @Texts Map<String, String> title,
        List<@NotNull @Valid Skill> skills) {

    /** A skill; its title may be absent. */
    @Schema(name = "ContentSkill", description = "A skill; its title may be absent.")
    @JsonIgnoreProperties(
            value = {"id", "number"},
            allowGetters = true)
    public record Skill(
            @Schema(examples = "1") Integer number,
            @Texts Map<String, String> title,

            @Texts @Schema(description = "Whether it can be recognised apart from a diploma.")
            Map<String, String> recognition,

            List<@NotNull @Valid Item> abilities,
            List<@NotNull @Valid Item> knowledge) {

        private Skill normal(int place, List<String> languages) {
            return new Skill(place, title, recognition, items(abilities, languages), items(knowledge, languages));
        }

        private static List<Item> items(List<Item> items, List<String> languages) {
            var present = Lists.present(items);
            return IntStream.range(0, present.size())
                    .mapToObj(i -> present.get(i).normal(i + 1, languages))
                    .toList();
        }

        private DraftCard.Skill draft() {
            return new DraftCard.Skill(
                    number,
                    title,
                    recognition,
                    abilities.stream().map(Item::draft).toList(),
                    knowledge.stream().map(Item::draft).toList());
        }
    }

    /** An ability or a piece of knowledge. */
    @Schema(name = "ContentItem", description = "An ability or a piece of knowledge.")
    @JsonIgnoreProperties(
            value = {"id", "number", "detected"},
            allowGetters = true)
    public record Item(
            @Schema(examples = "1") Integer number,
            @NotNull @Texts Map<String, String> text,

            @Schema(
                    description = "Told, not taken: the language of the text where it is plainly another than its key.",
                    enumeration = {"kk", "ru"})
            String detected) {

        private Item normal(int place, List<String> languages) {
            var other = languages.stream()
                    .filter(text::containsKey)
                    .map(language -> Language.detected(text.get(language), language))
                    .filter(Objects::nonNull)
                    .findFirst();
            return new Item(place, text, other.orElse(null));
        }

        private DraftCard.Item draft() {
            return new DraftCard.Item(number, text, detected);
        }
    }

    static ContentFunction of(DraftCard.LabourFunction function) {
        return new ContentFunction(
                function.number(),
                Kind.valueOf(function.kind()),
                function.title(),
                function.skills().stream()
                        .map(skill -> new Skill(
                                skill.number(),
                                skill.title(),
                                skill.recognition(),
                                items(skill.abilities()),
                                items(skill.knowledge())))
                        .toList());
    }

    private static List<Item> items(List<DraftCard.Item> items) {
        return items.stream()
                .map(item -> new Item(item.number(), item.text(), item.detected()))
                .toList();
    }

    ContentFunction normal(int place, List<String> languages) {
        var parts = Lists.present(skills);
        return new ContentFunction(
                place,
                kind,
                title,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).normal(i + 1, languages))
                        .toList());
    }

    DraftCard.LabourFunction draft() {
        return new DraftCard.LabourFunction(
                number, kind.name(), title, skills.stream().map(Skill::draft).toList());
    }
}
