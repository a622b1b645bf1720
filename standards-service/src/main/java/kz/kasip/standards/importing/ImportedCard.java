package kz.kasip.standards.importing;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.function.ToIntFunction;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card of an imported document in numbers. */
@Schema(description = "A card of an imported document in numbers.")
record ImportedCard(
        @NotNull Map<String, String> title,
        @Schema(examples = "6") Integer orkLevel,
        @Schema(examples = "2513-0") String groupCode,
        @Schema(examples = "2513-0-001") String occupationCode,

        @NotNull @Schema(description = "How many labour functions.", examples = "2")
        int functions,

        @NotNull @Schema(description = "How many skills.", examples = "4")
        int skills,

        @NotNull @Schema(description = "How many abilities.", examples = "19")
        int abilities,

        @NotNull @Schema(description = "How many pieces of knowledge.", examples = "16")
        int knowledge) {

    static ImportedCard of(ProfessionCard card, String language) {
        return new ImportedCard(
                Map.of(language, CardBodies.title(card)),
                card.orkLevel(),
                card.groupCode(),
                card.occupationCode(),
                card.functions().size(),
                sum(card, skill -> 1),
                sum(card, skill -> skill.abilities().size()),
                sum(card, skill -> skill.knowledge().size()));
    }

    private static int sum(ProfessionCard card, ToIntFunction<LabourFunction.Skill> count) {
        return card.functions().stream()
                .flatMap(function -> function.skills().stream())
                .mapToInt(count)
                .sum();
    }
}
