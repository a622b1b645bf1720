package kz.kasip.standards.competency.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.competency.framework.Place;
import kz.kasip.standards.http.Lang;

/** Lists what stands in the cards of a version, in one language; what has no title is passed over to what is in it. */
public final class Elements {
    private final List<Element> all = new ArrayList<>();
    private final Map<Place, Integer> sequences = new HashMap<>();
    private final String language;

    private Elements(String language) {
        this.language = language;
    }

    /** @param ids the ids of the cards, in their order */
    public static List<Element> of(List<DraftCard> cards, List<String> ids, String language) {
        Elements elements = new Elements(language);
        for (int card = 0; card < Math.min(cards.size(), ids.size()); card++) {
            elements.add(cards.get(card), ids.get(card));
        }
        return elements.all;
    }

    private void add(DraftCard card, String id) {
        int serial = Integer.parseInt(id.substring(id.indexOf('-') + 1));
        Place place = new Place(Place.Kind.ITEM, Lang.ALL.indexOf(language), serial, 0, 0, 0, 0);
        Element element = add(place, ElementType.CARD, card.title(), null, null, id, card.number(), card.orkLevel());
        List<DraftCard.LabourFunction> functions = present(card.functions());
        for (int number = 1; number <= functions.size(); number++) {
            add(functions.get(number - 1), place, number, element, id + ".f" + number, card.orkLevel());
        }
        List<Map<String, String>> qualities = present(card.competencies());
        for (int number = 1; number <= qualities.size(); number++) {
            Place at = new Place(Place.Kind.ITEM, place.language(), serial, 3, 0, 0, number);
            add(at, ElementType.QUALITY, qualities.get(number - 1), element, null, null, number, card.orkLevel());
        }
    }

    private void add(
            DraftCard.LabourFunction function, Place card, int number, Element above, String id, Integer level) {
        Place place = new Place(Place.Kind.ITEM, card.language(), card.card(), 0, number, 0, 0);
        Grouping grouping = "MANDATORY".equals(function.kind()) ? Grouping.MANDATORY : Grouping.ADDITIONAL;
        Element element =
                add(place, ElementType.FUNCTION, function.title(), above, grouping, id, function.number(), level);
        List<DraftCard.Skill> skills = present(function.skills());
        for (int skill = 1; skill <= skills.size(); skill++) {
            add(skills.get(skill - 1), place, skill, element, id + ".s" + skill, level);
        }
    }

    private void add(DraftCard.Skill skill, Place function, int number, Element above, String id, Integer level) {
        Place place =
                new Place(Place.Kind.ITEM, function.language(), function.card(), 0, function.function(), number, 0);
        Element element = add(place, ElementType.SKILL, skill.title(), above, null, id, skill.number(), level);
        add(present(skill.abilities()), place, ElementType.ABILITY, element, id + ".a", level);
        add(present(skill.knowledge()), place, ElementType.KNOWLEDGE, element, id + ".k", level);
    }

    private void add(
            List<DraftCard.Item> items, Place skill, ElementType type, Element above, String id, Integer level) {
        int list = type == ElementType.ABILITY ? 1 : 2;
        for (int number = 1; number <= items.size(); number++) {
            Place place = new Place(
                    Place.Kind.ITEM, skill.language(), skill.card(), list, skill.function(), skill.skill(), number);
            DraftCard.Item item = items.get(number - 1);
            add(place, type, text(item), above, null, id + number, item.number(), level);
        }
    }

    /** The text under the language that it is in, which may be another than that of the document it stands in. */
    private static Map<String, String> text(DraftCard.Item item) {
        return item.detected() == null || item.text().size() != 1
                ? item.text()
                : Map.of(item.detected(), item.text().values().iterator().next());
    }

    /** What it was added as, or what is above where it has no text. */
    private Element add(
            Place place,
            ElementType type,
            Map<String, String> text,
            Element above,
            Grouping grouping,
            String id,
            int number,
            Integer level) {
        String had = Texts.language(text, language);
        if (had == null || text.get(had).isBlank() || !place.fits()) {
            return above;
        }
        int sequence =
                sequences.merge(above == null ? Place.of(Place.Kind.DOCUMENT, 0) : above.place(), 1, Integer::sum);
        Element element = new Element(
                place, type, text.get(had), had, text.size() > 1, above, sequence, id, number, level, grouping);
        all.add(element);
        return element;
    }

    private static <T> List<T> present(List<T> list) {
        return list == null ? List.of() : list;
    }
}
