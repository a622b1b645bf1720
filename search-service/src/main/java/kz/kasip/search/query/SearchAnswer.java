package kz.kasip.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of what was found, the best first.")
record SearchAnswer(
        @NotNull List<Hit> items,

        @NotNull @Schema(description = "How many hits there are in all.", examples = "1")
        long total,

        @Schema(description = "Cursor of the next page; absent on the last.")
        String next,

        @NotNull Facets facets,

        @Schema(description = "What may have been meant instead.")
        String didYouMean) {}
