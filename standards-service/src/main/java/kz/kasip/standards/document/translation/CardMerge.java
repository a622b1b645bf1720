package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;

/** Merges two cards that are a pair, or takes one alone. */
final class CardMerge {

    private final boolean compared;
    private final Comparison comparison;
    private final Languages languages;
    private final Disagreements disagreements;
    private final RelatedPairing related;
    private final FunctionMerge functions;

    CardMerge(Comparison comparison, List<Pair<ProfessionCard>> paired, boolean compared) {
        this.compared = compared;
        this.comparison = comparison;
        languages = comparison.languages;
        disagreements = comparison.disagreements;
        related = new RelatedPairing(paired);
        functions = new FunctionMerge(comparison);
    }

    BilingualCard of(Pair<ProfessionCard> cards, int number) {
        String path = cards.base() == null ? "cards" : "cards[" + cards.base().number() + "]";
        check(path, cards);
        return new BilingualCard(
                number,
                languages.of(cards),
                languages.map(cards, ProfessionCard::heading),
                languages.map(cards, ProfessionCard::title),
                names(cards.lists(ProfessionCard::otherTitles)),
                languages.map(cards, ProfessionCard::groupCode),
                languages.map(cards, ProfessionCard::groupTitle),
                languages.map(cards, ProfessionCard::occupationCode),
                languages.map(cards, ProfessionCard::orkLevel),
                languages.map(cards, ProfessionCard::orkSublevel),
                languages.map(cards, ProfessionCard::qualificationReference),
                education(path, cards),
                languages.map(cards, ProfessionCard::experience),
                languages.map(cards, ProfessionCard::nonFormalLearning),
                languages.map(cards, ProfessionCard::purpose),
                languages.map(cards, ProfessionCard::listedFunctions),
                functions.of(path, cards.lists(ProfessionCard::functions), cards.isWhole()),
                names(cards.lists(ProfessionCard::competencies)),
                names(cards.lists(ProfessionCard::regulations)),
                related(path, cards));
    }

    private void check(String path, Pair<ProfessionCard> cards) {
        if (!compared) {
            return;
        }
        if (!cards.isWhole()) {
            ProfessionCard card = cards.base() == null ? cards.other() : cards.base();
            disagreements.missing(path, title(card), cards);
            return;
        }
        disagreements.value(path + ".orkLevel", "The level", cards.part(ProfessionCard::orkLevel));
        disagreements.value(path + ".orkSublevel", "The sublevel", cards.part(ProfessionCard::orkSublevel));
        disagreements.code(path + ".groupCode", "The group code", cards.part(ProfessionCard::groupCode));
        disagreements.code(path + ".occupationCode", "The occupation code", cards.part(ProfessionCard::occupationCode));
        disagreements.told(path + ".orkLevel", "The level", cards.part(ProfessionCard::orkLevel));
        disagreements.told(path + ".groupCode", "The group code", cards.part(ProfessionCard::groupCode));
        disagreements.told(path + ".occupationCode", "The occupation code", cards.part(ProfessionCard::occupationCode));
        disagreements.numbers(path + ".title", cards.part(ProfessionCard::title));
    }

    private static String title(ProfessionCard card) {
        String title = card.title() == null ? card.heading() : card.title();
        String level = card.orkLevel() == null ? "" : " (" + card.orkLevel() + ")";
        return (title == null ? "№ " + card.number() : title) + level;
    }

    private List<BilingualCard.Education> education(String path, Pair<ProfessionCard> cards) {
        var lists = cards.lists(ProfessionCard::education);
        var pairs = lists.base().size() == lists.other().size()
                ? Alignment.byPlace(lists)
                : comparison.texts.of(lists, EducationLevel::words);
        if (cards.isWhole()) {
            disagreements.count(path + ".education", "Educations", lists, pairs, CardMerge::words);
            pairs.stream()
                    .filter(Pair::isWhole)
                    .forEach(pair -> EducationLevel.check(disagreements, path + ".education", pair));
        }
        return pairs.stream()
                .map(education -> new BilingualCard.Education(
                        languages.of(education),
                        languages.map(education, Education::level),
                        languages.map(education, Education::speciality),
                        languages.map(education, Education::qualification)))
                .toList();
    }

    private static String words(Education education) {
        return EducationLevel.text(education);
    }

    private List<BilingualCard.Related> related(String path, Pair<ProfessionCard> cards) {
        var lists = cards.lists(ProfessionCard::related);
        var pairs = related.of(lists);
        if (cards.isWhole()) {
            disagreements.count(path + ".related", "Related professions", lists, pairs, RelatedPairing::text);
        }
        return pairs.stream()
                .map(pair -> new BilingualCard.Related(
                        languages.of(pair),
                        languages.map(pair, RelatedProfession::orkLevel),
                        languages.map(pair, RelatedProfession::title)))
                .toList();
    }

    private List<Map<String, String>> names(Pair<List<String>> texts) {
        return comparison.names.of(texts, Words::of, 0).stream()
                .map(languages::map)
                .toList();
    }
}
