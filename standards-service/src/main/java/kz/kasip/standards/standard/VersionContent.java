package kz.kasip.standards.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.http.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version says, as it is stored and answered; texts are language maps. */
public record VersionContent(
        Integer year,
        Approval approval,
        Map<String, String> title,
        List<OkedStep> oked,
        Map<String, String> purpose,
        List<Map<String, String>> professionalGroups,
        Map<String, String> summary,
        Map<String, String> scope,
        List<Term> terms,
        List<Abbreviation> abbreviations,
        List<CardRef> cards,
        TechnicalData technicalData,
        List<String> languages) {

    /** What was stored before older templates were read has no groups. */
    public VersionContent {
        professionalGroups = professionalGroups == null ? List.of() : professionalGroups;
    }

    VersionContent withApproval(Approval act) {
        return new VersionContent(
                year,
                act,
                title,
                oked,
                purpose,
                professionalGroups,
                summary,
                scope,
                terms,
                abbreviations,
                cards,
                technicalData,
                languages);
    }

    /** The act that approves the standard. */
    @Schema(
            name = "Approval",
            description = "The act that approves the standard, as its publication or else the document names it.")
    public record Approval(
            @Texts @Schema(description = "Who approves.", examples = "{\"ru\": \"Палата садоводов (пример)\"}")
            Map<String, String> body,

            @Schema(description = "Number of the act.", examples = "222")
            String number,

            @Schema(examples = "2022-12-05") LocalDate date,

            @Texts
            @Schema(
                    description = "The appendix that the standard stands in.",
                    examples = "{\"ru\": \"Приложение № 19\"}")
            Map<String, String> appendix) {}

    /** One level of the path in the classifier, in the words of the document. */
    @Schema(description = "One level of the path in the classifier, in the words of the document.")
    public record OkedStep(
            @NotNull OkedCode.Level level,
            @Schema(examples = "62.01") String code,

            @Texts @Schema(description = "Name by language.")
            Map<String, String> title) {}

    /** A term and its definition. */
    @Schema(description = "A term and its definition.")
    public record Term(
            @NotNull @Texts Map<String, String> term, @Texts Map<String, String> definition) {}

    /** An abbreviation and what it stands for. */
    @Schema(description = "An abbreviation and what it stands for.")
    public record Abbreviation(
            @NotNull @Texts Map<String, String> abbreviation,
            @Texts Map<String, String> meaning) {}

    /** A card of the version; the whole of it is at {@code /v1/cards/{id}}. */
    @Schema(
            description =
                    "A card of the version; the whole of it is at `/v1/cards/{id}`. With `expand=cards` it has all"
                            + " fields of `Card` in this place.")
    public record CardRef(
            @NotNull @Schema(examples = "J62011901-01") String id,
            @NotNull Map<String, String> title,

            @Schema(minimum = "1", maximum = "8", examples = "6")
            Integer orkLevel) {}

    /** Who made the standard and when it is to be reviewed. */
    @Schema(description = "Who made the standard and when it is to be reviewed.")
    public record TechnicalData(
            @Texts Map<String, String> stateBody,
            @NotNull List<@NotNull @Texts Map<String, String>> developers,
            @Texts Map<String, String> sectoralCouncil,
            @Texts Map<String, String> nationalBody,
            @Texts Map<String, String> chamber,
            @Schema(examples = "2029-12-31") LocalDate plannedReview,

            @NotNull @Schema(description = "Organisations that gave their expertise.")
            List<@NotNull @Texts Map<String, String>> experts,

            @NotNull @Schema(description = "Organisations that brought it up to date.")
            List<@NotNull @Texts Map<String, String>> updatedBy,

            @NotNull @Schema(description = "The versions before this one that the document names, the oldest first.")
            List<@NotNull @Valid EarlierVersion> earlierVersions) {

        /** What was stored before older templates were read has none of the last three. */
        public TechnicalData {
            developers = developers == null ? List.of() : developers;
            experts = experts == null ? List.of() : experts;
            updatedBy = updatedBy == null ? List.of() : updatedBy;
            earlierVersions = earlierVersions == null ? List.of() : earlierVersions;
        }
    }

    /** An earlier version as the document of a later one names it. */
    @Schema(description = "An earlier version as the document of a later one names it.")
    public record EarlierVersion(
            @Schema(examples = "1") Integer version,
            @Schema(examples = "2019") Integer year,
            @Schema(examples = "2022-12-31") LocalDate plannedReview,
            @NotNull List<@NotNull @Texts Map<String, String>> developers,

            @Schema(description = "The act that approved it.") @Valid Approval approval) {

        /** What names no developers has none. */
        public EarlierVersion {
            developers = developers == null ? List.of() : developers;
        }
    }
}
