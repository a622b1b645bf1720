package kz.kasip.cards.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Education;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.card.CardContent.Skill;

/** Makes elements of cards, and the bodies of elements without such of their parts as are elsewhere. */
final class Elements {

    private Elements() {}

    static List<Element> of(List<IdentifiedCard> cards) {
        List<Element> elements = new ArrayList<>(cards.size());
        for (IdentifiedCard card : cards) {
            elements.add(card(card, elements.size() + 1));
        }
        return elements;
    }

    private static Element card(IdentifiedCard identified, int place) {
        CardContent card = identified.content();
        Element element = Element.card(identified, place)
                .text("title", card.title())
                .text("heading", card.heading())
                .value("groupCode", card.groupCode())
                .text("groupTitle", card.groupTitle())
                .value("occupationCode", card.occupationCode())
                .value("orkLevel", card.orkLevel())
                .value("orkSublevel", card.orkSublevel())
                .text("qualificationReference", card.qualificationReference())
                .text("experience", card.experience())
                .text("nonFormalLearning", card.nonFormalLearning())
                .text("purpose", card.purpose())
                .parts(ElementKind.OTHER_TITLE, card.otherTitles(), Elements::text)
                .parts(ElementKind.EDUCATION, card.education(), Elements::education)
                .parts(ElementKind.FUNCTION, card.functions(), Elements::function)
                .parts(ElementKind.COMPETENCY, card.competencies(), Elements::text)
                .parts(ElementKind.REGULATION, card.regulations(), Elements::text)
                .parts(ElementKind.RELATED, card.related(), Elements::related);
        element.number = card.number();
        rank(element, new EnumMap<>(ElementKind.class));
        return element;
    }

    private static void text(Element element, Map<String, String> text) {
        element.text("text", text);
    }

    private static void education(Element element, Education education) {
        element.text("level", education.level())
                .text("speciality", education.speciality())
                .text("qualification", education.qualification());
    }

    private static void function(Element element, LabourFunction function) {
        element.text("title", function.title())
                .value("kind", function.kind())
                .parts(ElementKind.SKILL, function.skills(), Elements::skill);
        element.number = function.number();
    }

    private static void skill(Element element, Skill skill) {
        element.text("title", skill.title())
                .text("recognition", skill.recognition())
                .parts(ElementKind.ABILITY, skill.abilities(), Elements::item)
                .parts(ElementKind.KNOWLEDGE, skill.knowledge(), Elements::item);
        element.number = skill.number();
    }

    private static void item(Element element, Item item) {
        element.text("text", item.text()).value("detected", item.detected());
        element.number = item.number();
    }

    private static void related(Element element, Related related) {
        element.text("title", related.title()).value("orkLevel", related.orkLevel());
    }

    private static void rank(Element element, Map<ElementKind, Integer> counted) {
        element.rank = counted.merge(element.kind, 1, Integer::sum);
        element.parts.values().forEach(list -> list.forEach(part -> rank(part, counted)));
    }

    /** The whole of an element that came or went, without such of its parts as have a twin. */
    static Object body(Element element) {
        if (element.whole()) {
            return element.body;
        }
        return switch (element.body) {
            case LabourFunction function ->
                new LabourFunction(
                        function.number(),
                        function.kind(),
                        function.title(),
                        open(element, ElementKind.SKILL, Skill.class));
            case Skill skill ->
                new Skill(
                        skill.number(),
                        skill.title(),
                        skill.recognition(),
                        open(element, ElementKind.ABILITY, Item.class),
                        open(element, ElementKind.KNOWLEDGE, Item.class));
            default -> element.body;
        };
    }

    private static <T> List<T> open(Element element, ElementKind kind, Class<T> type) {
        return element.parts(kind).stream()
                .filter(Element::open)
                .map(part -> type.cast(body(part)))
                .toList();
    }
}
