package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;

/** Merges two documents whose cards are paired, or takes one alone. */
final class StandardMerge {

    private final Languages languages;
    private final CardMerge cards;
    private final TechnicalMerge technicalData;

    StandardMerge(Languages languages) {
        this.languages = languages;
        cards = new CardMerge(languages);
        technicalData = new TechnicalMerge(languages);
    }

    /** One document without a counterpart. */
    static BilingualStandard alone(StandardDocument document) {
        List<Pair<ProfessionCard>> alone =
                document.cards().stream().map(card -> new Pair<>(card, null)).toList();
        return new StandardMerge(new Languages(document.language(), null)).of(new Pair<>(document, null), alone);
    }

    BilingualStandard of(Pair<StandardDocument> documents, List<Pair<ProfessionCard>> paired) {
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
                cards(paired),
                technicalData.of(documents.part(StandardDocument::technicalData)),
                languages.map(documents, StandardDocument::contacts));
    }

    private List<BilingualCard> cards(List<Pair<ProfessionCard>> paired) {
        return IntStream.range(0, paired.size())
                .mapToObj(i -> cards.of(paired.get(i), i + 1))
                .toList();
    }

    private BilingualStandard.Approval approval(Pair<StandardDocument.Approval> approval) {
        if (approval.base() == null && approval.other() == null) {
            return null;
        }
        return new BilingualStandard.Approval(
                languages.of(approval),
                languages.map(approval, StandardDocument.Approval::body),
                languages.map(approval, StandardDocument.Approval::number),
                languages.map(approval, StandardDocument.Approval::date),
                languages.map(approval, StandardDocument.Approval::appendix));
    }

    private List<BilingualStandard.OkedStep> oked(Pair<List<OkedEntry>> entries) {
        return each(
                entries,
                entry -> new BilingualStandard.OkedStep(
                        languages.of(entry),
                        View.first(languages.map(entry, OkedEntry::level)),
                        languages.map(entry, OkedEntry::code),
                        languages.map(entry, OkedEntry::title)));
    }

    private List<BilingualStandard.Term> terms(Pair<List<StandardDocument.Term>> terms) {
        return each(
                terms,
                term -> new BilingualStandard.Term(
                        languages.of(term),
                        languages.map(term, StandardDocument.Term::term),
                        languages.map(term, StandardDocument.Term::definition)));
    }

    private List<BilingualStandard.Abbreviation> abbreviations(Pair<List<StandardDocument.Abbreviation>> entries) {
        return each(
                entries,
                entry -> new BilingualStandard.Abbreviation(
                        languages.of(entry),
                        languages.map(entry, StandardDocument.Abbreviation::abbreviation),
                        languages.map(entry, StandardDocument.Abbreviation::meaning)));
    }

    private List<Map<String, String>> texts(Pair<List<String>> texts) {
        return each(texts, languages::map);
    }

    private static <T, R> List<R> each(Pair<List<T>> lists, Function<Pair<T>, R> turn) {
        return Alignment.byPlace(lists).stream().map(turn).toList();
    }
}
