package kz.kasip.standards.standard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;

/** Builds the document of one language again from what is held of a version; a text missing in it stands in the other. */
final class RebuiltDocument {

    private final String language;

    private RebuiltDocument(String language) {
        this.language = language;
    }

    static StandardDocument of(
            StandardVersion version, VersionContent content, List<DraftCard> cards, String language) {
        return new RebuiltDocument(language).document(version, content, cards);
    }

    private StandardDocument document(StandardVersion version, VersionContent content, List<DraftCard> cards) {
        var turn = new RebuiltCards(this::text);
        return new StandardDocument(
                language,
                approval(content.approval()),
                text(content.title()),
                version.code.value(),
                content.oked().stream()
                        .map(step -> new OkedEntry(
                                OkedEntry.Level.valueOf(step.level().name()), step.code(), text(step.title())))
                        .toList(),
                text(content.purpose()),
                texts(content.professionalGroups()),
                text(content.scope()),
                content.terms().stream()
                        .map(term -> new StandardDocument.Term(text(term.term()), text(term.definition())))
                        .toList(),
                content.abbreviations().stream()
                        .map(entry ->
                                new StandardDocument.Abbreviation(text(entry.abbreviation()), text(entry.meaning())))
                        .toList(),
                text(content.summary()),
                List.of(),
                cards.stream().map(turn::card).toList(),
                technicalData(version, content.technicalData()),
                List.of());
    }

    private StandardDocument.Approval approval(VersionContent.Approval approval) {
        return approval == null
                ? null
                : new StandardDocument.Approval(
                        text(approval.body()), approval.number(), approval.date(), text(approval.appendix()));
    }

    private TechnicalData technicalData(StandardVersion version, VersionContent.TechnicalData data) {
        return new TechnicalData(
                text(data.stateBody()),
                texts(data.developers()),
                text(data.sectoralCouncil()),
                text(data.nationalBody()),
                text(data.chamber()),
                version.number,
                version.year,
                data.plannedReview(),
                texts(data.experts()),
                texts(data.updatedBy()),
                data.earlierVersions().stream()
                        .map(earlier -> new TechnicalData.EarlierVersion(
                                earlier.version(),
                                earlier.year(),
                                earlier.plannedReview(),
                                texts(earlier.developers())))
                        .toList());
    }

    private List<String> texts(List<Map<String, String>> maps) {
        return maps.stream().map(this::text).filter(Objects::nonNull).toList();
    }

    private String text(Map<String, String> map) {
        if (map == null || map.isEmpty()) {
            return null;
        }
        return map.getOrDefault(language, map.values().iterator().next());
    }
}
