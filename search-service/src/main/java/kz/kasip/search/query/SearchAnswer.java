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

        @Schema(
                description =
                        "Cursor of the next page; absent on the last, and where a page would begin behind the 10,000th hit.")
        String next,

        @NotNull Facets facets,

        @Schema(
                description = "What was searched for instead, where the keyboard was taken to be in another layout.",
                examples = "бұлт")
        String searchedFor,

        @NotNull @Schema(
                description =
                        "Texts in the other language that the glossary leads to, the best first; none that is among the items.")
        List<Hit> alsoIn,

        @Schema(
                description =
                        "What may have been meant: words that occur nowhere replaced by the likeliest; only where that finds more.",
                examples = "резервное копирование")
        String didYouMean,

        @Schema(
                description =
                        "Where nothing was found, the nearest there is: words that are only a little alike, and without the"
                                + " filters. Absent where something was found, and where nothing is near.")
        List<Hit> nearest) {}
