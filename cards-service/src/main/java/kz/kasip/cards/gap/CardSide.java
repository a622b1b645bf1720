package kz.kasip.cards.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Education;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;

/** Takes what a gap is about out of a card. */
final class CardSide {
    private final String cardId;
    private final List<GapItem> abilities = new ArrayList<>();
    private final List<GapItem> knowledge = new ArrayList<>();

    private CardSide(String cardId) {
        this.cardId = cardId;
    }

    static GapSide of(Card card) {
        return of(GapCard.of(card), card.body());
    }

    static GapSide of(GapCard card, CardContent body) {
        CardSide side = new CardSide(card.id());
        for (int function = 0; function < body.functions().size(); function++) {
            side.add(card.id() + ".f" + (function + 1), body.functions().get(function));
        }
        return new GapSide(
                card,
                GapItem.distinct(side.abilities),
                GapItem.distinct(side.knowledge),
                GapItem.distinct(competencies(card.id(), body.competencies())),
                body.education(),
                leastAskedFor(body.education()),
                body.experience());
    }

    private void add(String functionId, LabourFunction function) {
        for (int place = 0; place < function.skills().size(); place++) {
            Skill skill = function.skills().get(place);
            String skillId = functionId + ".s" + (place + 1);
            abilities.addAll(items(skillId + ".a", function, skill, skill.abilities()));
            knowledge.addAll(items(skillId + ".k", function, skill, skill.knowledge()));
        }
    }

    private List<GapItem> items(String prefix, LabourFunction function, Skill skill, List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(place -> GapItem.of(
                        items.get(place).text(),
                        new GapSource(cardId, prefix + (place + 1), function.title(), skill.title())))
                .toList();
    }

    private static List<GapItem> competencies(String cardId, List<Map<String, String>> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(place ->
                        GapItem.of(texts.get(place), new GapSource(cardId, cardId + ".c" + (place + 1), null, null)))
                .toList();
    }

    /** The lowest level of all that are offered, for each line is an alternative. */
    private static EducationLevel leastAskedFor(List<Education> education) {
        return education.stream()
                .filter(line -> line.level() != null)
                .flatMap(line -> line.level().values().stream())
                .map(EducationLevel::lowest)
                .flatMap(Optional::stream)
                .min(EducationLevel::compareTo)
                .orElse(null);
    }
}
