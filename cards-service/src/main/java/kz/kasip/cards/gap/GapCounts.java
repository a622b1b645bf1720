package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many texts of a sort are shared, missing and extra. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GapCounts", description = "How many texts of a sort are shared, missing and extra.")
record GapCounts(
        @NotNull @Schema(examples = "6") int shared,

        @NotNull @Schema(examples = "2") int missing,

        @NotNull @Schema(examples = "1") int extra,

        @Schema(
                description = "The share of what `to` asks for that `from` has, from 0 to 1; absent where it asks for"
                        + " nothing.",
                examples = "0.75")
        Double covered) {

    private static final double STEPS = 1000;

    static GapCounts of(GapItems items) {
        return items == null
                ? null
                : of(
                        items.shared().size(),
                        items.missing().size(),
                        items.extra().size());
    }

    static GapCounts together(GapCounts some, GapCounts others) {
        return Stream.of(some, others)
                .filter(counts -> counts != null)
                .reduce((one, other) ->
                        of(one.shared + other.shared, one.missing + other.missing, one.extra + other.extra))
                .orElseThrow();
    }

    private static GapCounts of(int shared, int missing, int extra) {
        int asked = shared + missing;
        Double covered = asked == 0 ? null : Math.floor(STEPS * shared / asked) / STEPS;
        return new GapCounts(shared, missing, extra, covered);
    }
}
