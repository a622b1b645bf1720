package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;

/** Turns a card in two languages into a card of one; places are counted anew. */
record CardView(View view) {

    ProfessionCard of(BilingualCard card, int number) {
        return new ProfessionCard(
                number,
                view.of(card.heading()),
                view.of(card.title()),
                view.texts(card.otherTitles()),
                view.of(card.groupCodes()),
                view.of(card.groupTitle()),
                view.of(card.occupationCodes()),
                view.of(card.orkLevels()),
                view.of(card.orkSublevels()),
                view.of(card.qualificationReference()),
                view.parts(
                        card.education(),
                        BilingualCard.Education::languages,
                        education -> new ProfessionCard.Education(
                                view.of(education.level()),
                                view.of(education.speciality()),
                                view.of(education.qualification()))),
                view.of(card.experience()),
                view.of(card.nonFormalLearning()),
                view.of(card.purpose()),
                view.list(card.listedFunctions()),
                functions(card.functions()),
                view.texts(card.competencies()),
                view.texts(card.regulations()),
                view.parts(
                        card.related(),
                        BilingualCard.Related::languages,
                        related -> new ProfessionCard.RelatedProfession(
                                view.of(related.orkLevels()), view.of(related.title()))));
    }

    private List<LabourFunction> functions(List<BilingualFunction> functions) {
        var present = view.inOrder(functions, BilingualFunction::places);
        return IntStream.range(0, present.size())
                .mapToObj(i -> function(present.get(i), i + 1))
                .toList();
    }

    private LabourFunction function(BilingualFunction function, int number) {
        var skills = view.inOrder(function.skills(), BilingualFunction.Skill::places);
        return new LabourFunction(
                number,
                view.of(function.printedNumbers()),
                view.of(function.kinds()),
                view.of(function.title()),
                IntStream.range(0, skills.size())
                        .mapToObj(i -> skill(skills.get(i), i + 1))
                        .toList());
    }

    private LabourFunction.Skill skill(BilingualFunction.Skill skill, int number) {
        return new LabourFunction.Skill(
                number,
                view.of(skill.printedNumbers()),
                view.of(skill.title()),
                view.of(skill.recognition()),
                items(skill.abilities()),
                items(skill.knowledge()));
    }

    private List<LabourFunction.Item> items(List<BilingualFunction.Item> items) {
        var present =
                items.stream().filter(item -> view.of(item.text()) != null).toList();
        return IntStream.range(0, present.size())
                .mapToObj(i -> item(present.get(i), i + 1))
                .toList();
    }

    private LabourFunction.Item item(BilingualFunction.Item item, int number) {
        return new LabourFunction.Item(number, view.of(item.printedNumbers()), view.of(item.text()), detected(item));
    }

    /** The language a text is really in; one that stands in for a missing text is in its own key's. */
    private String detected(BilingualFunction.Item item) {
        String detected = item.detectedAs() == null ? null : item.detectedAs().get(view.language());
        if (item.text().containsKey(view.language())) {
            return detected;
        }
        String key = item.text().keySet().iterator().next();
        String real = item.detectedAs() == null ? key : item.detectedAs().getOrDefault(key, key);
        return real.equals(view.language()) ? null : real;
    }
}
