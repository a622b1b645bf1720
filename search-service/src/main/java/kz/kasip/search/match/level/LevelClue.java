package kz.kasip.search.match.level;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words of a text that say something of the level that is meant. */
@Schema(description = "Words of the text that say something of the level that is meant.")
public record LevelClue(
        @NotNull @Schema(description = "The words, as they stand in the text.", examples = "Ведущий")
        String words,

        @NotNull @Schema(description = "What they are about.")
        About about,

        @NotNull @Schema(description = "The lowest level that they go with.", examples = "6", minimum = "1", maximum = "8")
        int from,

        @NotNull @Schema(description = "The highest level that they go with.", examples = "7", minimum = "1", maximum = "8")
        int to) {

    /** What words may be about; what names a level outright counts far more than the rest. */
    public enum About {
        LEVEL(10),
        SENIORITY(3),
        EDUCATION(2),
        EXPERIENCE(2);

        final int weight;

        About(int weight) {
            this.weight = weight;
        }
    }
}
