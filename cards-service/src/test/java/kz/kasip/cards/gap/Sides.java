package kz.kasip.cards.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Education;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.Kind;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;

/** Cards to be compared, in our own words. */
final class Sides {
    private Sides() {}

    static GapSide side(String id, CardContent card) {
        return CardSide.of(new GapCard(id, new GapCard.Version("J62012900", 1), card.title(), card.orkLevel()), card);
    }

    /** A card with one function of as many skills as there are lists of abilities; the first has the knowledge. */
    static CardContent card(List<List<Map<String, String>>> abilities, List<Map<String, String>> knowledge) {
        List<Skill> skills = IntStream.range(0, abilities.size())
                .mapToObj(place -> new Skill(
                        place + 1,
                        Map.of("ru", "Навык " + (place + 1)),
                        null,
                        items(abilities.get(place)),
                        place == 0 ? items(knowledge) : List.of()))
                .toList();
        LabourFunction function = new LabourFunction(1, Kind.MANDATORY, Map.of("ru", "Уход за садом"), skills);
        return card(List.of(), null, List.of(function), List.of());
    }

    static CardContent demanding(String education, String experience, String... competencies) {
        List<Education> line = List.of(new Education(Map.of("ru", education), null, null));
        return card(
                line,
                Map.of("ru", experience),
                List.of(),
                List.of(competencies).stream().map(text -> Map.of("ru", text)).toList());
    }

    private static CardContent card(
            List<Education> education,
            Map<String, String> experience,
            List<LabourFunction> functions,
            List<Map<String, String>> competencies) {
        return new CardContent(
                1,
                Map.of("ru", "Садовник"),
                null,
                List.of(),
                null,
                null,
                null,
                4,
                null,
                null,
                education,
                experience,
                null,
                null,
                functions,
                competencies,
                List.of(),
                List.of());
    }

    static List<Item> items(List<Map<String, String>> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(place -> new Item(place + 1, texts.get(place), null))
                .toList();
    }

    static List<Map<String, String>> ru(String... texts) {
        return List.of(texts).stream().map(text -> Map.of("ru", text)).toList();
    }
}
