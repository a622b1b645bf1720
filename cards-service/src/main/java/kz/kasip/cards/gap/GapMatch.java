package kz.kasip.cards.gap;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that both sides have. */
@Schema(name = "GapMatch", description = "A text that both have, each in its own words.")
record GapMatch(
        @NotNull GapItem from,

        @NotNull GapItem to,

        @NotNull @Schema(description = "How alike the two are, from 0.75 to 1.", examples = "0.917")
        double score,

        @NotNull @Schema(
                description = "Whether they differ in nothing but case, punctuation and the like; else it is reworded.",
                examples = "false")
        boolean equal) {}
