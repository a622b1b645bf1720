package kz.kasip.standards.standard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;

/**
 * Builds cards of one language again from those of cards-service.
 *
 * @param text the language's text of a language map, or null
 */
record RebuiltCards(Function<Map<String, String>, String> text) {

    ProfessionCard card(DraftCard card) {
        var title = text.apply(card.title());
        var heading = text.apply(card.heading());
        return new ProfessionCard(
                card.number(),
                heading == null ? title : heading,
                title,
                texts(card.otherTitles()),
                card.groupCode(),
                text.apply(card.groupTitle()),
                card.occupationCode(),
                card.orkLevel(),
                card.orkSublevel(),
                text.apply(card.qualificationReference()),
                card.education().stream()
                        .map(education -> new ProfessionCard.Education(
                                text.apply(education.level()),
                                text.apply(education.speciality()),
                                text.apply(education.qualification())))
                        .toList(),
                text.apply(card.experience()),
                text.apply(card.nonFormalLearning()),
                text.apply(card.purpose()),
                List.of(),
                card.functions().stream().map(this::function).toList(),
                texts(card.competencies()),
                texts(card.regulations()),
                card.related().stream()
                        .map(related ->
                                new ProfessionCard.RelatedProfession(related.orkLevel(), text.apply(related.title())))
                        .toList());
    }

    private LabourFunction function(DraftCard.LabourFunction function) {
        return new LabourFunction(
                function.number(),
                function.number(),
                LabourFunction.Kind.valueOf(function.kind()),
                text.apply(function.title()),
                function.skills().stream().map(this::skill).toList());
    }

    private LabourFunction.Skill skill(DraftCard.Skill skill) {
        return new LabourFunction.Skill(
                skill.number(),
                skill.number(),
                text.apply(skill.title()),
                text.apply(skill.recognition()),
                items(skill.abilities()),
                items(skill.knowledge()));
    }

    private List<LabourFunction.Item> items(List<DraftCard.Item> items) {
        return items.stream()
                .filter(item -> text.apply(item.text()) != null)
                .map(item ->
                        new LabourFunction.Item(item.number(), item.number(), text.apply(item.text()), item.detected()))
                .toList();
    }

    private List<String> texts(List<Map<String, String>> maps) {
        return maps.stream().map(text).filter(Objects::nonNull).toList();
    }
}
