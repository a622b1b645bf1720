package kz.kasip.standards.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.standard.ReadableVersions.Readable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that differs between two versions of a standard. */
@Schema(
        name = "StandardDiff",
        description = "All that differs between two versions: the earlier one and the changes give the later one.",
        examples = Examples.DIFF)
record DiffView(
        @NotNull StandardCode code,
        @NotNull Version from,
        @NotNull Version to,
        @NotNull Summary summary,

        @NotNull @Schema(description = "Changes of the standard itself: title, scope, terms, approval and so on.")
        List<Change> metadata,

        @NotNull @Schema(description = "Changes of the cards and all that is in them, in the order of the later version.")
        List<Change> cards,

        @NotNull @Schema(description = "Numbers that are others because elements came, went or moved; no changes themselves.")
        List<Shift> shifts) {

    /** One of the two versions. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DiffVersion", description = "One of the two versions.")
    record Version(
            @NotNull @Schema(examples = "1") int version,

            @NotNull @Schema(description = "Revision of the version, above 1 for an official correction.", examples = "1")
            int revision,

            @NotNull @Schema(description = "State of the version, as the version itself tells it.", examples = "PUBLISHED")
            String status,

            @Schema(description = "First day in force.") LocalDate effectiveFrom,
            @Schema(description = "Last day in force.") LocalDate effectiveTo) {

        static Version of(Readable version) {
            return new Version(
                    version.version(),
                    version.revision(),
                    version.status(),
                    version.effectiveFrom(),
                    version.effectiveTo());
        }
    }

    /** A number that is another because of the changes. */
    @Schema(name = "NumberShift", description = "An element that kept its order and whose number is another.")
    record Shift(
            @NotNull Change.Kind kind,
            @NotNull Change.Path path,
            @NotNull int from,
            @NotNull int to) {}
}
