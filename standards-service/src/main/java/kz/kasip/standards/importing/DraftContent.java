package kz.kasip.standards.importing;

import static kz.kasip.standards.importing.CardBodies.text;
import static kz.kasip.standards.importing.CardBodies.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.translation.BilingualStandard;
import kz.kasip.standards.document.translation.BilingualTechnicalData;
import kz.kasip.standards.standard.VersionContent;

/** Turns the documents of a standard into the content of a version. */
final class DraftContent {

    private DraftContent() {}

    /** The content; the cards bear the ids that cards-service gave them. */
    static VersionContent of(BilingualStandard standard, StandardCode code, List<StoredDraft.StoredCard> stored) {
        var ids = stored.stream().collect(Collectors.toMap(StoredDraft.StoredCard::number, StoredDraft.StoredCard::id));
        return new VersionContent(
                standard.technicalData().year(),
                approval(standard.approval()),
                Optional.ofNullable(text(standard.title()))
                        .orElse(Map.of(standard.languages().getFirst(), code.value())),
                standard.oked().stream().map(DraftContent::step).toList(),
                text(standard.purpose()),
                texts(standard.professionalGroups()),
                text(standard.summary()),
                text(standard.scope()),
                standard.terms().stream()
                        .filter(term -> text(term.term()) != null)
                        .map(term -> new VersionContent.Term(text(term.term()), text(term.definition())))
                        .toList(),
                standard.abbreviations().stream()
                        .filter(entry -> text(entry.abbreviation()) != null)
                        .map(entry ->
                                new VersionContent.Abbreviation(text(entry.abbreviation()), text(entry.meaning())))
                        .toList(),
                standard.cards().stream()
                        .map(card -> new VersionContent.CardRef(
                                ids.get(card.number()), CardBodies.title(card), CardBodies.level(card.orkLevel())))
                        .toList(),
                technicalData(standard.technicalData()),
                standard.languages());
    }

    private static VersionContent.Approval approval(BilingualStandard.Approval approval) {
        return approval == null
                ? null
                : new VersionContent.Approval(
                        text(approval.body()),
                        first(approval.number()),
                        first(approval.date()),
                        text(approval.appendix()));
    }

    private static VersionContent.OkedStep step(BilingualStandard.OkedStep step) {
        return new VersionContent.OkedStep(
                OkedCode.Level.valueOf(step.level().name()), step.code(), text(step.title()));
    }

    private static VersionContent.TechnicalData technicalData(BilingualTechnicalData data) {
        return new VersionContent.TechnicalData(
                text(data.stateBody()),
                texts(data.developers()),
                text(data.sectoralCouncil()),
                text(data.nationalBody()),
                text(data.chamber()),
                data.plannedReview(),
                texts(data.experts()),
                texts(data.updatedBy()),
                data.earlierVersions().stream()
                        .map(earlier -> new VersionContent.EarlierVersion(
                                earlier.version(),
                                earlier.year(),
                                earlier.plannedReview(),
                                texts(earlier.developers()),
                                approval(earlier.approval())))
                        .toList());
    }

    /** The value of the first document that has one. */
    private static <V> V first(Map<String, V> values) {
        return values == null ? null : values.values().stream().findFirst().orElse(null);
    }
}
