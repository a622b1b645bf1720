package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;

/** Turns a standard in two languages into a document of one. */
record StandardView(View view) {

    StandardDocument of(BilingualStandard standard) {
        return new StandardDocument(
                view.language(),
                approval(standard.approval()),
                view.of(standard.title()),
                view.of(standard.codes()),
                view.parts(
                        standard.oked(),
                        BilingualStandard.OkedStep::languages,
                        step -> new OkedEntry(step.level(), view.of(step.codes()), view.of(step.title()))),
                view.of(standard.purpose()),
                view.texts(standard.professionalGroups()),
                view.of(standard.scope()),
                view.parts(
                        standard.terms(),
                        BilingualStandard.Term::languages,
                        term -> new StandardDocument.Term(view.of(term.term()), view.of(term.definition()))),
                view.parts(
                        standard.abbreviations(),
                        BilingualStandard.Abbreviation::languages,
                        entry -> new StandardDocument.Abbreviation(
                                view.of(entry.abbreviation()), view.of(entry.meaning()))),
                view.of(standard.summary()),
                view.list(standard.listedCards()),
                cards(standard.cards()),
                technicalData(standard.technicalData()),
                view.list(standard.contacts()));
    }

    private List<ProfessionCard> cards(List<BilingualCard> cards) {
        var present = cards.stream().filter(card -> view.has(card.languages())).toList();
        var turn = new CardView(view);
        return IntStream.range(0, present.size())
                .mapToObj(i -> turn.of(present.get(i), i + 1))
                .toList();
    }

    private StandardDocument.Approval approval(BilingualStandard.Approval approval) {
        if (approval == null || !view.has(approval.languages())) {
            return null;
        }
        return new StandardDocument.Approval(
                view.of(approval.body()),
                view.of(approval.number()),
                view.of(approval.date()),
                view.of(approval.appendix()));
    }

    private TechnicalData technicalData(BilingualTechnicalData data) {
        return new TechnicalData(
                view.of(data.stateBody()),
                view.texts(data.developers()),
                view.of(data.sectoralCouncil()),
                view.of(data.nationalBody()),
                view.of(data.chamber()),
                view.of(data.versions()),
                view.of(data.years()),
                view.of(data.plannedReviews()),
                view.texts(data.experts()),
                view.texts(data.updatedBy()),
                view.parts(
                        data.earlierVersions(),
                        BilingualTechnicalData.EarlierVersion::languages,
                        version -> new TechnicalData.EarlierVersion(
                                view.of(version.versions()),
                                view.of(version.years()),
                                view.of(version.plannedReviews()),
                                view.texts(version.developers()),
                                approval(version.approval()))));
    }
}
