package kz.kasip.standards.importing;

import static kz.kasip.standards.http.Lang.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.standard.VersionContent;

/** Turns a document into the content of a version. */
final class DraftContent {

    private DraftContent() {}

    /** The content; the cards bear the ids that cards-service gave them. */
    static VersionContent of(StandardDocument document, StandardCode code, List<StoredDraft.StoredCard> stored) {
        var language = document.language();
        var ids = stored.stream().collect(Collectors.toMap(StoredDraft.StoredCard::number, StoredDraft.StoredCard::id));
        return new VersionContent(
                document.technicalData().year(),
                Optional.ofNullable(map(language, document.title())).orElse(Map.of(language, code.value())),
                document.oked().stream()
                        .map(entry -> new VersionContent.OkedStep(
                                OkedCode.Level.valueOf(entry.level().name()),
                                entry.code(),
                                map(language, entry.title())))
                        .toList(),
                map(language, document.summary()),
                map(language, document.scope()),
                document.terms().stream()
                        .filter(term -> term.term() != null)
                        .map(term -> new VersionContent.Term(
                                Map.of(language, term.term()), map(language, term.definition())))
                        .toList(),
                document.abbreviations().stream()
                        .filter(entry -> entry.abbreviation() != null)
                        .map(entry -> new VersionContent.Abbreviation(
                                Map.of(language, entry.abbreviation()), map(language, entry.meaning())))
                        .toList(),
                document.cards().stream()
                        .map(card -> card(card, language, ids.get(card.number())))
                        .toList(),
                technicalData(document.technicalData(), language),
                List.of(language));
    }

    private static VersionContent.CardRef card(ProfessionCard card, String language, String id) {
        return new VersionContent.CardRef(id, Map.of(language, CardBodies.title(card)), card.orkLevel());
    }

    private static VersionContent.TechnicalData technicalData(TechnicalData data, String language) {
        return new VersionContent.TechnicalData(
                map(language, data.stateBody()),
                data.developers().stream()
                        .map(developer -> map(language, developer))
                        .filter(Objects::nonNull)
                        .toList(),
                map(language, data.sectoralCouncil()),
                map(language, data.nationalBody()),
                map(language, data.chamber()),
                data.plannedReview());
    }
}
