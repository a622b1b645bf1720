package kz.kasip.search.match;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cards that are like another one. */
@Schema(description = "The cards that are like the one asked for, the most alike first.")
record SimilarAnswer(
        @NotNull List<SimilarCard> items,

        @NotNull @Schema(description = "How many were found; at most 40 are looked at.", examples = "1")
        int total) {}
