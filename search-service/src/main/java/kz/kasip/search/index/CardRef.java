package kz.kasip.search.index;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card that a passage belongs to. */
@Schema(description = "A card that the found text belongs to.")
public record CardRef(
        @NotNull @Schema(description = "The card's id.", examples = "J62012900-01")
        String id,

        @Schema(
                description = "Its level; absent where its document gives none.",
                examples = "4",
                minimum = "1",
                maximum = "8")
        Integer orkLevel,

        @NotNull @Schema(description = "Code of its standard.", examples = "J62012900")
        String standard) {

    /** In one string, by which cards are ordered too. */
    public String inOne() {
        return id + "|" + (orkLevel == null ? "" : orkLevel) + "|" + standard;
    }

    /** The card of such a string. */
    public static CardRef of(String inOne) {
        String[] parts = inOne.split("\\|", -1);
        return new CardRef(parts[0], parts[1].isEmpty() ? null : Integer.valueOf(parts[1]), parts[2]);
    }
}
