package kz.kasip.standards.importing;

import static kz.kasip.standards.http.Lang.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;

/** Turns the cards of a document into those that cards-service takes. */
final class CardBodies {

    private final String language;

    private CardBodies(String language) {
        this.language = language;
    }

    /** The cards of a document in its order. */
    static List<DraftCard> of(StandardDocument document) {
        var bodies = new CardBodies(document.language());
        return document.cards().stream().map(bodies::card).toList();
    }

    /** What a card is called: its title, else its heading, else its place. */
    static String title(ProfessionCard card) {
        return Stream.of(card.title(), card.heading())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("№ " + card.number());
    }

    private DraftCard card(ProfessionCard card) {
        return new DraftCard(
                card.number(),
                map(language, title(card)),
                maps(card.otherTitles()),
                card.groupCode(),
                card.occupationCode(),
                level(card),
                card.orkSublevel(),
                map(language, card.qualificationReference()),
                card.education().stream().map(this::education).toList(),
                map(language, card.experience()),
                map(language, card.nonFormalLearning()),
                map(language, card.purpose()),
                card.functions().stream().map(this::function).toList(),
                maps(card.competencies()),
                maps(card.regulations()),
                card.related().stream()
                        .filter(related -> related.title() != null || related.orkLevel() != null)
                        .map(related -> new DraftCard.Related(related.orkLevel(), map(language, related.title())))
                        .toList());
    }

    private static int level(ProfessionCard card) {
        if (card.orkLevel() == null || card.orkLevel() < 1 || card.orkLevel() > 8) {
            throw new Unprocessable(
                    "card-without-level",
                    "Card " + card.number() + " has no qualification level from 1 to 8.",
                    new Violation("cards[" + card.number() + "].orkLevel", "must be between 1 and 8"));
        }
        return card.orkLevel();
    }

    private DraftCard.Education education(ProfessionCard.Education education) {
        return new DraftCard.Education(
                map(language, education.level()),
                map(language, education.speciality()),
                map(language, education.qualification()));
    }

    private DraftCard.LabourFunction function(LabourFunction function) {
        return new DraftCard.LabourFunction(
                function.number(),
                function.kind().name(),
                map(language, function.title()),
                function.skills().stream().map(this::skill).toList());
    }

    private DraftCard.Skill skill(LabourFunction.Skill skill) {
        return new DraftCard.Skill(
                skill.number(),
                map(language, skill.title()),
                map(language, skill.recognition()),
                skill.abilities().stream().map(this::item).toList(),
                skill.knowledge().stream().map(this::item).toList());
    }

    private DraftCard.Item item(LabourFunction.Item item) {
        return new DraftCard.Item(item.number(), map(language, item.text()), item.detected());
    }

    private List<Map<String, String>> maps(List<String> texts) {
        return texts.stream()
                .map(text -> map(language, text))
                .filter(Objects::nonNull)
                .toList();
    }
}
