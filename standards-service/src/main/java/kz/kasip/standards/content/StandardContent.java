package kz.kasip.standards.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Texts;
import kz.kasip.standards.standard.VersionContent;
import kz.kasip.standards.standard.VersionContent.Abbreviation;
import kz.kasip.standards.standard.VersionContent.Approval;
import kz.kasip.standards.standard.VersionContent.OkedStep;
import kz.kasip.standards.standard.VersionContent.TechnicalData;
import kz.kasip.standards.standard.VersionContent.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a version says, its whole cards included; lists are never null once it is complete. */
@Schema(
        description = "All that a version says, its whole cards included. Texts are language maps. `code`, `version`,"
                + " ids and numbers are told, but not taken: places count, and what else a version or a card is answered"
                + " with may stand here too and is passed over.",
        examples = Examples.CONTENT)
@JsonIgnoreProperties(
        value = {
            "code",
            "version",
            "status",
            "revision",
            "corrects",
            "revisions",
            "effectiveFrom",
            "effectiveTo",
            "repealedFrom",
            "replacedBy"
        },
        allowGetters = true)
public record StandardContent(
        StandardCode code,
        @Schema(examples = "1") Integer version,
        @Min(1900) @Max(2999) @Schema(examples = "2026") Integer year,
        @Valid Approval approval,

        @NotNull @Texts @Schema(description = "Title by language.")
        Map<String, String> title,

        List<@NotNull @Valid OkedStep> oked,
        @Texts Map<String, String> purpose,
        List<@NotNull @Texts Map<String, String>> professionalGroups,
        @Texts Map<String, String> summary,
        @Texts Map<String, String> scope,
        List<@NotNull @Valid Term> terms,
        List<@NotNull @Valid Abbreviation> abbreviations,

        @NotNull @Size(max = 1000) @Schema(description = "Whole cards, in their order.")
        List<@NotNull @Valid ContentCard> cards,

        @Valid @Impersonal TechnicalData technicalData,

        @Schema(
                description =
                        "Languages of the standard, the leading one first; told by the texts where they are left out.",
                examples = "[\"kk\", \"ru\"]")
        List<@NotNull @jakarta.validation.constraints.Pattern(regexp = "kk|ru") String> languages) {

    private static final TechnicalData NONE =
            new TechnicalData(null, List.of(), null, null, null, null, List.of(), List.of(), List.of());

    /** What a version holds, with the cards that it was made of. */
    public static StandardContent of(StandardCode code, int version, VersionContent content, List<DraftCard> cards) {
        return new StandardContent(
                code,
                version,
                content.year(),
                content.approval(),
                content.title(),
                content.oked(),
                content.purpose(),
                content.professionalGroups(),
                content.summary(),
                content.scope(),
                content.terms(),
                content.abbreviations(),
                IntStream.range(0, cards.size())
                        .mapToObj(place ->
                                ContentCard.of(content.cards().get(place).id(), cards.get(place)))
                        .toList(),
                content.technicalData(),
                content.languages());
    }

    /** The same in the one form that is stored: nothing that is only told, no list absent, places counted. */
    StandardContent normal(Set<String> used) {
        var spoken = languages == null || languages.isEmpty()
                ? Lang.ALL.stream().filter(used::contains).toList()
                : List.copyOf(new LinkedHashSet<>(languages));
        return new StandardContent(
                null,
                null,
                year,
                approval,
                title,
                Lists.present(oked),
                purpose,
                Lists.present(professionalGroups),
                summary,
                scope,
                Lists.present(terms),
                Lists.present(abbreviations),
                IntStream.range(0, cards.size())
                        .mapToObj(place -> cards.get(place).normal(place + 1, spoken))
                        .toList(),
                technicalData == null ? NONE : technicalData,
                spoken);
    }

    /** The cards as they are handed to cards-service. */
    public List<DraftCard> draftCards() {
        return cards.stream().map(ContentCard::draft).toList();
    }

    /** What is stored of the version beside its cards. */
    public VersionContent versionContent(Map<Integer, String> ids) {
        return new VersionContent(
                year,
                approval,
                title,
                oked,
                purpose,
                professionalGroups,
                summary,
                scope,
                terms,
                abbreviations,
                cards.stream()
                        .map(card -> new VersionContent.CardRef(ids.get(card.number()), card.title(), card.orkLevel()))
                        .toList(),
                technicalData,
                languages);
    }
}
