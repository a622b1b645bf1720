package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a text stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GapSource", description = "Where a text stands.")
record GapSource(
        @Schema(description = "The card; absent for a list of one's own.", examples = "J62012900-01")
        String cardId,

        @NotNull @Schema(
                description = "The item's id in its card, or its place in the list that was sent.",
                examples = {"J62012900-01.f1.s1.a1", "abilities[0]"})
        String itemId,

        @Schema(
                description = "Title of the labour function.",
                examples = "{\"ru\": \"Дежурство у облачного хранилища\"}")
        Map<String, String> function,

        @Schema(
                description = "Title of the skill, where it has one.",
                examples = "{\"ru\": \"Проверка резервных копий\"}")
        Map<String, String> skill) {}
