package kz.kasip.cards.card;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of which standard a card is of. */
@Schema(name = "StandardRef", description = "A version of a professional standard.")
record StandardRef(
        @NotNull @Schema(description = "The standard's code.", examples = "J62012900")
        String code,

        @NotNull @Schema(description = "The version's number.", examples = "1")
        int version) {

    static StandardRef of(Card card) {
        return new StandardRef(card.code(), card.version());
    }
}
