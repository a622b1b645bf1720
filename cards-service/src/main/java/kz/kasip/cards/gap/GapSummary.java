package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gap in numbers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GapSummary", description = "The gap in numbers; each text is counted once.")
record GapSummary(
        @NotNull @Schema(description = "Abilities and knowledge together.")
        GapCounts all,

        @NotNull GapCounts abilities,

        @Schema(description = "Absent where no knowledge was sent.")
        GapCounts knowledge,

        @Schema(description = "Absent where no competencies were sent.")
        GapCounts competencies) {

    static GapSummary of(GapItems abilities, GapItems knowledge, GapItems competencies) {
        GapCounts able = GapCounts.of(abilities);
        GapCounts knowing = GapCounts.of(knowledge);
        return new GapSummary(GapCounts.together(able, knowing), able, knowing, GapCounts.of(competencies));
    }
}
