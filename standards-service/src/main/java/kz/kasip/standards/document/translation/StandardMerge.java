package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.StandardDocument.Term;

/** Merges two documents whose cards are paired, or takes one alone. */
final class StandardMerge {

    /** How many terms must plainly be the same in the same places for the others to be paired by place too. */
    private static final int TERMS_IN_PLACE = 3;

    private final Comparison comparison;
    private final Languages languages;
    private final Disagreements disagreements;

    StandardMerge(Comparison comparison) {
        this.comparison = comparison;
        languages = comparison.languages;
        disagreements = comparison.disagreements;
    }

    /** One document without a counterpart. */
    static BilingualStandard alone(StandardDocument document) {
        Pair<StandardDocument> alone = new Pair<>(document, null);
        List<Pair<ProfessionCard>> cards = Alignment.byPlace(alone.lists(StandardDocument::cards));
        return new StandardMerge(Comparison.of(alone, cards)).of(alone, cards);
    }

    BilingualStandard of(Pair<StandardDocument> documents, List<Pair<ProfessionCard>> paired) {
        disagreements.code("code", "The code", documents.part(StandardDocument::code));
        return new BilingualStandard(
                languages.of(documents),
                approval(documents.part(StandardDocument::approval)),
                languages.map(documents, StandardDocument::title),
                languages.map(documents, StandardDocument::code),
                oked(documents.lists(StandardDocument::oked)),
                languages.map(documents, StandardDocument::purpose),
                texts(documents.lists(StandardDocument::professionalGroups)),
                languages.map(documents, StandardDocument::scope),
                terms(documents.lists(StandardDocument::terms)),
                abbreviations(documents.lists(StandardDocument::abbreviations)),
                languages.map(documents, StandardDocument::summary),
                languages.map(documents, StandardDocument::listedCards),
                cards(documents, paired),
                new TechnicalMerge(comparison).of(documents.part(StandardDocument::technicalData)),
                languages.map(documents, StandardDocument::contacts));
    }

    private List<BilingualCard> cards(Pair<StandardDocument> documents, List<Pair<ProfessionCard>> paired) {
        var merge = new CardMerge(comparison, paired, documents.isWhole());
        return IntStream.range(0, paired.size())
                .mapToObj(i -> merge.of(paired.get(i), i + 1))
                .toList();
    }

    private BilingualStandard.Approval approval(Pair<Approval> approval) {
        disagreements.value("approval.number", "The number of the act", approval.part(Approval::number));
        disagreements.value("approval.date", "The date of the act", approval.part(Approval::date));
        return languages.approval(approval);
    }

    private List<BilingualStandard.OkedStep> oked(Pair<List<OkedEntry>> entries) {
        var pairs = comparison.names.of(entries, entry -> Words.of(entry.level() + " " + entry.code()), 0);
        pairs.forEach(pair -> disagreements.code(
                "oked." + level(pair), "The code of the OKED " + level(pair), pair.part(OkedEntry::code)));
        return pairs.stream()
                .map(entry -> new BilingualStandard.OkedStep(
                        languages.of(entry),
                        level(entry),
                        languages.map(entry, OkedEntry::code),
                        languages.map(entry, OkedEntry::title)))
                .toList();
    }

    private static OkedEntry.Level level(Pair<OkedEntry> entry) {
        return entry.base() == null ? entry.other().level() : entry.base().level();
    }

    private List<BilingualStandard.Term> terms(Pair<List<Term>> terms) {
        return comparison.definitions.of(terms, StandardMerge::words, TERMS_IN_PLACE).stream()
                .map(term -> new BilingualStandard.Term(
                        languages.of(term), languages.map(term, Term::term), languages.map(term, Term::definition)))
                .toList();
    }

    private static Words words(Term term) {
        return Words.of(
                Stream.of(Words.of(term.term()), Words.of(term.definition())).toList());
    }

    private List<BilingualStandard.Abbreviation> abbreviations(Pair<List<Abbreviation>> entries) {
        return comparison.names.of(entries, StandardMerge::words, TERMS_IN_PLACE).stream()
                .map(entry -> new BilingualStandard.Abbreviation(
                        languages.of(entry),
                        languages.map(entry, Abbreviation::abbreviation),
                        languages.map(entry, Abbreviation::meaning)))
                .toList();
    }

    private static Words words(Abbreviation entry) {
        return Words.of(Stream.of(Words.of(entry.abbreviation()), Words.of(entry.meaning()))
                .toList());
    }

    private List<Map<String, String>> texts(Pair<List<String>> texts) {
        return comparison.names.of(texts, Words::of, 0).stream()
                .map(languages::map)
                .toList();
    }
}
