package kz.kasip.standards.document.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.ListedCard;

/**
 * What of a standard comes back out of a rendering: everything, but that printed numbers are the places, the lists of cards
 * and functions say what the cards say, a card has both a title and a heading where it has either, the detected language is
 * the reader's, what says nothing is left out, and contacts are not rendered.
 */
final class Normal {

    private Normal() {}

    static StandardDocument of(StandardDocument document) {
        List<ProfessionCard> cards = new ArrayList<>();
        document.cards().forEach(card -> cards.add(card(card, cards.size() + 1)));
        return new StandardDocument(
                document.language(),
                document.approval(),
                document.title(),
                document.code(),
                document.oked(),
                document.purpose(),
                document.professionalGroups(),
                document.scope(),
                document.terms(),
                document.abbreviations(),
                document.summary(),
                listed(document, cards),
                cards,
                document.technicalData(),
                List.of());
    }

    private static List<ListedCard> listed(StandardDocument document, List<ProfessionCard> cards) {
        List<ListedCard> listed = new ArrayList<>();
        Stream<ListedCard> own = document.listedCards().isEmpty()
                ? cards.stream()
                        .filter(card -> card.title() != null)
                        .map(card -> new ListedCard(null, card.title(), card.orkLevel(), null))
                : document.listedCards().stream();
        own.forEach(card -> listed.add(new ListedCard(
                listed.size() + 1, card.title(), card.orkLevel(), card.orkLevel() == null ? card.levelText() : null)));
        return listed;
    }

    private static ProfessionCard card(ProfessionCard card, int number) {
        List<LabourFunction> functions = new ArrayList<>();
        card.functions().forEach(function -> functions.add(function(function, functions.size() + 1)));
        return new ProfessionCard(
                number,
                card.heading() == null ? card.title() : card.heading(),
                card.title() == null ? card.heading() : card.title(),
                card.otherTitles(),
                card.groupCode(),
                card.groupCode() == null ? null : card.groupTitle(),
                card.occupationCode(),
                card.orkLevel(),
                card.orkSublevel(),
                card.qualificationReference(),
                card.education().stream()
                        .filter(education -> Stream.of(
                                        education.level(), education.speciality(), education.qualification())
                                .anyMatch(Objects::nonNull))
                        .toList(),
                card.experience(),
                card.nonFormalLearning(),
                card.purpose(),
                Stream.of(Kind.MANDATORY, Kind.ADDITIONAL)
                        .flatMap(kind -> functions.stream().filter(function -> function.kind() == kind))
                        .filter(function -> function.title() != null)
                        .map(function -> new ListedFunction(function.kind(), function.number(), function.title()))
                        .toList(),
                functions,
                card.competencies(),
                card.regulations(),
                card.related().stream()
                        .filter(related -> related.orkLevel() != null || related.title() != null)
                        .toList());
    }

    private static LabourFunction function(LabourFunction function, int number) {
        List<Skill> skills = new ArrayList<>();
        for (Skill skill : function.skills()) {
            int place = skills.size() + 1;
            skills.add(new Skill(
                    place,
                    place,
                    skill.title(),
                    skill.recognition(),
                    items(skill.abilities()),
                    items(skill.knowledge())));
        }
        return new LabourFunction(number, number, function.kind(), function.title(), skills);
    }

    private static List<Item> items(List<Item> items) {
        List<Item> normal = new ArrayList<>();
        for (Item item : items) {
            int place = normal.size() + 1;
            normal.add(new Item(place, place, item.text(), null));
        }
        return normal;
    }
}
