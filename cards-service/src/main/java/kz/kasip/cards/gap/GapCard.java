package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kz.kasip.cards.card.Card;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which card is compared, as of which version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GapCard", description = "One side of a gap: a card, or a person, of whom there is the level alone.")
record GapCard(
        @Schema(examples = "J62012900-01") String id,

        @Schema(description = "The version that the card was read from.")
        Version standard,

        @Schema(description = "Title of the profession.", examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @Min(1) @Max(8) @Schema(description = "Qualification level, where it is known.", examples = "4")
        Integer orkLevel) {

    /** A version of a standard. */
    @Schema(name = "GapVersion", description = "A version of a professional standard.")
    record Version(
            @NotNull @Schema(examples = "J62012900") String code,

            @NotNull @Schema(examples = "1") int version) {}

    static GapCard of(Card card) {
        return new GapCard(
                card.cardId(),
                new Version(card.code(), card.version()),
                card.body().title(),
                card.orkLevel());
    }
}
