package kz.kasip.search.match;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cards that fit a text. */
@Schema(description = "The cards that fit the text, the best first.")
record MatchAnswer(
        @NotNull List<CardMatch> items,

        @NotNull @Schema(description = "How many cards were weighed; at most 40 that come closest are.", examples = "12")
        int total,

        @NotNull @Schema(description = "Whether all of the text was taken; of more than 1000 sentences the first are.")
        boolean whole) {}
