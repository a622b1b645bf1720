package kz.kasip.standards.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.translation.BilingualCard;
import kz.kasip.standards.document.translation.BilingualFunction;
import kz.kasip.standards.document.translation.BilingualStandard;

/** Turns the cards of a standard into those that cards-service takes. */
final class CardBodies {

    private CardBodies() {}

    /** The cards in their order. */
    static List<DraftCard> of(BilingualStandard standard) {
        return standard.cards().stream().map(CardBodies::card).toList();
    }

    /** What a card is called: its title, else its heading, else its place. */
    static String title(ProfessionCard card) {
        return Stream.of(card.title(), card.heading())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("№ " + card.number());
    }

    /** The same of a card in each of its languages. */
    static Map<String, String> title(BilingualCard card) {
        var title = new TreeMap<String, String>();
        Stream.of(card.title(), card.heading())
                .filter(Objects::nonNull)
                .forEach(texts -> texts.forEach((language, text) -> {
                    if (!text.isBlank()) {
                        title.putIfAbsent(language, text);
                    }
                }));
        return title.isEmpty() ? Map.of(card.languages().getFirst(), "№ " + card.number()) : title;
    }

    private static DraftCard card(BilingualCard card) {
        return new DraftCard(
                card.number(),
                title(card),
                heading(card),
                texts(card.otherTitles()),
                card.groupCode(),
                text(card.groupTitle()),
                card.occupationCode(),
                level(card.orkLevel()),
                card.orkSublevel(),
                text(card.qualificationReference()),
                card.education().stream().map(CardBodies::education).toList(),
                text(card.experience()),
                text(card.nonFormalLearning()),
                text(card.purpose()),
                card.functions().stream().map(CardBodies::function).toList(),
                texts(card.competencies()),
                texts(card.regulations()),
                card.related().stream()
                        .map(related -> new DraftCard.Related(related.orkLevel(), text(related.title())))
                        .filter(related -> related.title() != null || related.orkLevel() != null)
                        .toList());
    }

    /** The heading in the languages in which it is another than the title. */
    private static Map<String, String> heading(BilingualCard card) {
        var heading = new TreeMap<String, String>();
        var title = title(card);
        Objects.requireNonNullElse(text(card.heading()), Map.<String, String>of())
                .forEach((language, text) -> {
                    if (!folded(text).equals(folded(title.get(language)))) {
                        heading.put(language, text);
                    }
                });
        return heading.isEmpty() ? null : heading;
    }

    private static String folded(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\s\\p{Punct}«»“”]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The level, if it is one; a card without one is kept, and the reading has found that out. */
    static Integer level(Integer level) {
        return level == null || level < 1 || level > 8 ? null : level;
    }

    private static DraftCard.Education education(BilingualCard.Education education) {
        return new DraftCard.Education(
                text(education.level()), text(education.speciality()), text(education.qualification()));
    }

    private static DraftCard.LabourFunction function(BilingualFunction function) {
        return new DraftCard.LabourFunction(
                function.number(),
                function.kind().name(),
                text(function.title()),
                function.skills().stream().map(CardBodies::skill).toList());
    }

    private static DraftCard.Skill skill(BilingualFunction.Skill skill) {
        return new DraftCard.Skill(
                skill.number(),
                text(skill.title()),
                text(skill.recognition()),
                skill.abilities().stream().map(CardBodies::item).toList(),
                skill.knowledge().stream().map(CardBodies::item).toList());
    }

    private static DraftCard.Item item(BilingualFunction.Item item) {
        return new DraftCard.Item(item.number(), text(item.text()), item.detected());
    }

    /** A text in the languages in which it is not blank; null where there is none. */
    static Map<String, String> text(Map<String, String> text) {
        var present = new TreeMap<String, String>();
        if (text != null) {
            text.forEach((language, words) -> {
                if (words != null && !words.isBlank()) {
                    present.put(language, words);
                }
            });
        }
        return present.isEmpty() ? null : present;
    }

    /** Those of the texts that there are. */
    static List<Map<String, String>> texts(List<Map<String, String>> texts) {
        return texts.stream().map(CardBodies::text).filter(Objects::nonNull).toList();
    }
}
