package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;

/** Makes documents out of others. */
final class Documents {

    private final UnaryOperator<String> turn;

    private Documents(UnaryOperator<String> turn) {
        this.turn = text -> text == null ? null : turn.apply(text);
    }

    /** The document with every text turned into another one. */
    static StandardDocument turned(StandardDocument document, String language, UnaryOperator<String> turn) {
        return new Documents(turn).document(document, language);
    }

    static List<ProfessionCard> numbered(List<ProfessionCard> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> new Documents(UnaryOperator.identity()).card(cards.get(i), i + 1))
                .toList();
    }

    static StandardDocument withCards(StandardDocument it, List<ProfessionCard> cards) {
        return new StandardDocument(
                it.language(),
                it.approval(),
                it.title(),
                it.code(),
                it.oked(),
                it.purpose(),
                it.professionalGroups(),
                it.scope(),
                it.terms(),
                it.abbreviations(),
                it.summary(),
                it.listedCards(),
                cards,
                it.technicalData(),
                it.contacts());
    }

    static ProfessionCard withFunctions(ProfessionCard it, List<LabourFunction> functions) {
        return new ProfessionCard(
                it.number(),
                it.heading(),
                it.title(),
                it.otherTitles(),
                it.groupCode(),
                it.groupTitle(),
                it.occupationCode(),
                it.orkLevel(),
                it.orkSublevel(),
                it.qualificationReference(),
                it.education(),
                it.experience(),
                it.nonFormalLearning(),
                it.purpose(),
                it.listedFunctions(),
                functions,
                it.competencies(),
                it.regulations(),
                it.related());
    }

    private StandardDocument document(StandardDocument it, String language) {
        return new StandardDocument(
                language,
                it.approval() == null ? null : approval(it.approval()),
                text(it.title()),
                it.code(),
                it.oked().stream()
                        .map(entry -> new OkedEntry(entry.level(), entry.code(), text(entry.title())))
                        .toList(),
                text(it.purpose()),
                texts(it.professionalGroups()),
                text(it.scope()),
                it.terms().stream()
                        .map(term -> new StandardDocument.Term(text(term.term()), text(term.definition())))
                        .toList(),
                it.abbreviations().stream()
                        .map(entry ->
                                new StandardDocument.Abbreviation(text(entry.abbreviation()), text(entry.meaning())))
                        .toList(),
                text(it.summary()),
                it.listedCards(),
                it.cards().stream().map(card -> card(card, card.number())).toList(),
                technicalData(it.technicalData()),
                it.contacts());
    }

    private StandardDocument.Approval approval(StandardDocument.Approval it) {
        return new StandardDocument.Approval(text(it.body()), it.number(), it.date(), text(it.appendix()));
    }

    private TechnicalData technicalData(TechnicalData it) {
        return new TechnicalData(
                text(it.stateBody()),
                texts(it.developers()),
                text(it.sectoralCouncil()),
                text(it.nationalBody()),
                text(it.chamber()),
                it.version(),
                it.year(),
                it.plannedReview(),
                texts(it.experts()),
                texts(it.updatedBy()),
                it.earlierVersions());
    }

    private ProfessionCard card(ProfessionCard it, int number) {
        return new ProfessionCard(
                number,
                text(it.heading()),
                text(it.title()),
                texts(it.otherTitles()),
                it.groupCode(),
                text(it.groupTitle()),
                it.occupationCode(),
                it.orkLevel(),
                it.orkSublevel(),
                text(it.qualificationReference()),
                it.education().stream()
                        .map(education -> new ProfessionCard.Education(
                                text(education.level()), text(education.speciality()), text(education.qualification())))
                        .toList(),
                text(it.experience()),
                text(it.nonFormalLearning()),
                text(it.purpose()),
                it.listedFunctions(),
                it.functions().stream().map(this::function).toList(),
                texts(it.competencies()),
                texts(it.regulations()),
                it.related().stream()
                        .map(related -> new ProfessionCard.RelatedProfession(related.orkLevel(), text(related.title())))
                        .toList());
    }

    private LabourFunction function(LabourFunction it) {
        return new LabourFunction(
                it.number(),
                it.printedNumber(),
                it.kind(),
                text(it.title()),
                it.skills().stream()
                        .map(skill -> new Skill(
                                skill.number(),
                                skill.printedNumber(),
                                text(skill.title()),
                                text(skill.recognition()),
                                items(skill.abilities()),
                                items(skill.knowledge())))
                        .toList());
    }

    private List<Item> items(List<Item> items) {
        return items.stream()
                .map(item -> new Item(item.number(), item.printedNumber(), text(item.text()), item.detected()))
                .toList();
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(turn).toList();
    }

    private String text(String text) {
        return turn.apply(text);
    }
}
