package kz.kasip.standards.standard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standard or one of its versions in a list. */
@Schema(description = "A standard or one of its versions in a list.", examples = Examples.ITEM)
record StandardItem(
        @NotNull StandardCode code,
        @NotNull @Schema(examples = "1") int version,

        @NotNull @Schema(description = "1, or above it an official correction of the version.", examples = "1")
        int revision,

        @Schema(examples = "2026") Integer year,
        @NotNull StandardVersion.Status status,
        @NotNull @Schema(description = "Title by language.") Map<String, String> title,

        @NotNull @Schema(description = "Levels of its cards.", examples = "[5, 6]")
        List<Integer> orkLevels,

        @NotNull @Schema(description = "How many cards it has.", examples = "3")
        int cards,

        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @NotNull List<String> languages,
        String replacedBy) {

    static StandardItem of(StandardVersion version, VersionContent content) {
        return new StandardItem(
                version.code,
                version.number,
                version.officialRevision,
                version.year,
                version.status,
                content.title(),
                version.orkLevels,
                content.cards().size(),
                version.effectiveFrom,
                version.effectiveTo,
                content.languages(),
                version.replacedBy);
    }
}
