package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card in a list: what it is known by, without its functions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CardSummary", description = "A card in a list: what it is known by, without its functions.")
public record CardSummary(
        @NotNull @Schema(description = "Stable over versions.", examples = "J62012900-01")
        String id,

        @NotNull StandardRef standard,

        @NotNull @Schema(description = "Place in the document, from 1.", examples = "1")
        int number,

        @NotNull @Schema(description = "Title of the profession.", examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @NotNull @Schema(description = "Other titles in use.")
        List<Map<String, String>> otherTitles,

        @Schema(description = "Group of the classifier of occupations.", examples = "2513-0")
        String groupCode,

        @Schema(description = "Occupation of the classifier of occupations.", examples = "2513-0-001")
        String occupationCode,

        @Min(1) @Max(8) @Schema(description = "Qualification level; absent where the document gives none.", examples = "4")
        Integer orkLevel,

        @Schema(description = "Sublevel as written.", examples = "4.1")
        String orkSublevel) {

    static CardSummary of(Card card) {
        CardContent body = card.body();
        return new CardSummary(
                card.cardId(),
                StandardRef.of(card),
                body.number(),
                body.title(),
                body.otherTitles(),
                body.groupCode(),
                body.occupationCode(),
                body.orkLevel(),
                body.orkSublevel());
    }
}
