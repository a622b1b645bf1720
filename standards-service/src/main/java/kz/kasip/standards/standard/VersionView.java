package kz.kasip.standards.standard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a standard as it is answered. */
@Schema(
        name = "StandardVersion",
        description = "A version of a standard. Texts are language maps.",
        examples = Examples.VERSION)
record VersionView(
        @NotNull StandardCode code,
        @NotNull @Schema(examples = "1") int version,

        @NotNull @Schema(description = "1, or above it an official correction of the version.", examples = "1")
        int revision,

        @Schema(
                description = "What a correction corrects, by language.",
                examples = "{\"ru\": \"Код занятия в третьей карточке\"}")
        Map<String, String> corrects,

        @Schema(description = "The revisions of the version, where it has more than one; each is at `?revision=`.")
        List<RevisionItem> revisions,

        @Schema(examples = "2026") Integer year,
        @NotNull StandardVersion.Status status,
        VersionContent.Approval approval,

        @NotNull @Schema(description = "Title by language.", examples = "{\"kk\": \"Үлгі сервистерді сүйемелдеу\"}")
        Map<String, String> title,

        @NotNull List<VersionContent.OkedStep> oked,

        @Schema(description = "What the standard is made for; older templates alone say it.")
        Map<String, String> purpose,

        @NotNull @Schema(description = "Groups of professions that older templates name.")
        List<Map<String, String>> professionalGroups,

        Map<String, String> summary,

        @Schema(description = "What the standard applies to.")
        Map<String, String> scope,

        @NotNull List<VersionContent.Term> terms,
        @NotNull List<VersionContent.Abbreviation> abbreviations,
        @NotNull List<VersionContent.CardRef> cards,
        @NotNull VersionContent.TechnicalData technicalData,
        @Schema(description = "First day in force.") LocalDate effectiveFrom,

        @Schema(description = "Last day in force; the day before the first for a version replaced on its first day.")
        LocalDate effectiveTo,

        @NotNull @Schema(description = "Languages of the documents, the first one's first.", examples = "[\"kk\", \"ru\"]")
        List<String> languages,

        @Schema(description = "The standard that replaces a repealed one.")
        String replacedBy) {

    /** @param period the revision whose period and successor are told */
    static VersionView of(
            StandardVersion version,
            VersionContent content,
            Map<String, String> corrects,
            List<RevisionItem> revisions,
            StandardVersion period) {
        return new VersionView(
                version.code,
                version.number,
                version.officialRevision,
                corrects,
                revisions,
                version.year,
                version.status,
                content.approval(),
                content.title(),
                content.oked(),
                content.purpose(),
                content.professionalGroups(),
                content.summary(),
                content.scope(),
                content.terms(),
                content.abbreviations(),
                content.cards(),
                content.technicalData(),
                period.effectiveFrom,
                period.effectiveTo,
                content.languages(),
                period.replacedBy);
    }
}
