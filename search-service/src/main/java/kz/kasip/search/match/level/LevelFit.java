package kz.kasip.search.match.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a card's level stands to what a text says of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How the card's level stands to what the text says of levels.")
public record LevelFit(
        @NotNull Fit fit,

        @Schema(description = "The lowest level that the text speaks of.", examples = "6", minimum = "1", maximum = "8")
        Integer from,

        @Schema(
                description = "The highest level that the text speaks of.",
                examples = "7",
                minimum = "1",
                maximum = "8")
        Integer to,

        @NotNull @Schema(description = "The words of the text that tell so, the weightiest first; empty where none do.")
        List<LevelClue> reasons) {

    /** Whether a card's level fits. */
    @Schema(
            description = "BELOW: the card's level is below what the text speaks of; ABOVE: it is above; FITS; UNKNOWN:"
                    + " the text does not tell, or the card has no level.")
    public enum Fit {
        BELOW,
        FITS,
        ABOVE,
        UNKNOWN
    }
}
