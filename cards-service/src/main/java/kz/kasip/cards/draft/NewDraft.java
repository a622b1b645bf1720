package kz.kasip.cards.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import kz.kasip.cards.card.CardContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cards of one draft revision with the digest that standards-service computed over them. */
@Schema(description = "The cards of one draft revision with the digest that its sender computed over them.")
record NewDraft(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
        @NotNull @Pattern(regexp = "kk|ru") String language,

        @Min(1) @Schema(
                description = "Of the version; 1 where it is left out, above it a correction of what is published.",
                examples = "1")
        Integer officialRevision,

        @NotNull List<@NotNull @Valid CardContent> cards,

        @Schema(description = "The ids that the cards had already, where they are handed in again after a restore.")
        List<@NotNull @Valid GivenId> ids) {

    NewDraft {
        officialRevision = officialRevision == null ? Integer.valueOf(1) : officialRevision;
    }

    /** The id that the card at a place has. */
    record GivenId(@NotNull String id, @NotNull int number) {}
}
