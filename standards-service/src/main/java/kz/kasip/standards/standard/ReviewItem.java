package kz.kasip.standards.standard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version in force that is planned to be reviewed. */
@Schema(name = "Review", description = "A version in force that is planned to be reviewed.", examples = Examples.REVIEW)
record ReviewItem(
        @NotNull StandardCode code,
        @NotNull @Schema(examples = "1") int version,
        @NotNull @Schema(description = "Title by language.") Map<String, String> title,

        @NotNull @Schema(description = "The day that its document plans.", examples = "2026-09-01")
        LocalDate plannedReview,

        @NotNull @Schema(description = "Days since then; 0 where it is still to come.", examples = "82")
        long overdueDays) {

    static ReviewItem of(StandardVersion version, VersionContent content, LocalDate today) {
        var planned = content.technicalData().plannedReview();
        return new ReviewItem(
                version.code,
                version.number,
                content.title(),
                planned,
                Math.max(0, ChronoUnit.DAYS.between(planned, today)));
    }
}
