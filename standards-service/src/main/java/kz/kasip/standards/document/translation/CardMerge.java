package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.kasip.standards.document.ProfessionCard;

/** Merges two cards that are a pair, or takes one alone. */
final class CardMerge {

    private final Languages languages;
    private final FunctionMerge functions;

    CardMerge(Languages languages) {
        this.languages = languages;
        functions = new FunctionMerge(languages);
    }

    BilingualCard of(Pair<ProfessionCard> cards, int number) {
        return new BilingualCard(
                number,
                languages.of(cards),
                languages.map(cards, ProfessionCard::heading),
                languages.map(cards, ProfessionCard::title),
                texts(cards.lists(ProfessionCard::otherTitles)),
                languages.map(cards, ProfessionCard::groupCode),
                languages.map(cards, ProfessionCard::groupTitle),
                languages.map(cards, ProfessionCard::occupationCode),
                languages.map(cards, ProfessionCard::orkLevel),
                languages.map(cards, ProfessionCard::orkSublevel),
                languages.map(cards, ProfessionCard::qualificationReference),
                each(cards.lists(ProfessionCard::education), this::education),
                languages.map(cards, ProfessionCard::experience),
                languages.map(cards, ProfessionCard::nonFormalLearning),
                languages.map(cards, ProfessionCard::purpose),
                languages.map(cards, ProfessionCard::listedFunctions),
                functions.of(cards.lists(ProfessionCard::functions)),
                texts(cards.lists(ProfessionCard::competencies)),
                texts(cards.lists(ProfessionCard::regulations)),
                each(cards.lists(ProfessionCard::related), this::related));
    }

    private BilingualCard.Education education(Pair<ProfessionCard.Education> education) {
        return new BilingualCard.Education(
                languages.of(education),
                languages.map(education, ProfessionCard.Education::level),
                languages.map(education, ProfessionCard.Education::speciality),
                languages.map(education, ProfessionCard.Education::qualification));
    }

    private BilingualCard.Related related(Pair<ProfessionCard.RelatedProfession> related) {
        return new BilingualCard.Related(
                languages.of(related),
                languages.map(related, ProfessionCard.RelatedProfession::orkLevel),
                languages.map(related, ProfessionCard.RelatedProfession::title));
    }

    private List<Map<String, String>> texts(Pair<List<String>> texts) {
        return each(texts, languages::map);
    }

    private static <T, R> List<R> each(Pair<List<T>> lists, Function<Pair<T>, R> turn) {
        return Alignment.byPlace(lists).stream().map(turn).toList();
    }
}
