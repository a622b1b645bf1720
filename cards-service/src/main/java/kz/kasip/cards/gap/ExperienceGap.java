package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The experience of both sides, and the years between. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "GapExperience",
        description = "Experience of both sides, side by side, with the fewest years that the text names where it names"
                + " any; 0 where it says that none is asked for.")
record ExperienceGap(
        @Schema(description = "Of `from`, as written.", examples = "{\"ru\": \"Не требуется\"}")
        Map<String, String> from,

        @Schema(description = "Of `to`, as written.", examples = "{\"ru\": \"Не менее трёх лет у хранилищ\"}")
        Map<String, String> to,

        @Schema(examples = "0") Double fromYears,

        @Schema(examples = "3") Double toYears,

        @Schema(description = "Years from `fromYears` up to `toYears`.", examples = "3")
        Double difference) {

    static ExperienceGap of(GapSide from, GapSide to) {
        Double fromYears = years(from.experience());
        Double toYears = years(to.experience());
        Double difference = fromYears == null || toYears == null ? null : toYears - fromYears;
        return new ExperienceGap(from.experience(), to.experience(), fromYears, toYears, difference);
    }

    private static Double years(Map<String, String> text) {
        OptionalDouble least = text == null ? OptionalDouble.empty() : Years.least(text.values());
        return least.isPresent() ? least.getAsDouble() : null;
    }
}
