package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.kasip.cards.card.CardContent.Education;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The education of both sides, and how many levels lie between. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "GapEducation",
        description =
                "Education of both sides, side by side. Where the levels are named in a known way, the least that is"
                        + " asked for (of a person: the highest they have) and the steps between.")
record EducationGap(
        @NotNull @Schema(description = "Of `from`, as written.")
        List<Education> from,

        @NotNull @Schema(description = "Of `to`, as written.")
        List<Education> to,

        @Schema(examples = "VOCATIONAL") EducationLevel fromLevel,

        @Schema(examples = "BACHELOR") EducationLevel toLevel,

        @Schema(description = "Steps from `fromLevel` up to `toLevel`; negative where it is lower.", examples = "2")
        Integer difference) {

    static EducationGap of(GapSide from, GapSide to) {
        Integer difference = from.educationLevel() == null || to.educationLevel() == null
                ? null
                : to.educationLevel().ordinal() - from.educationLevel().ordinal();
        return new EducationGap(
                from.education(), to.education(), from.educationLevel(), to.educationLevel(), difference);
    }
}
