package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;

/** Merges the labour functions of two cards with their skills, abilities and knowledge. */
record FunctionMerge(Languages languages) {

    List<BilingualFunction> of(Pair<List<LabourFunction>> functions) {
        var pairs = Alignment.byPlace(functions);
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> function(pairs.get(i), i + 1))
                .toList();
    }

    private BilingualFunction function(Pair<LabourFunction> function, int number) {
        var skills = Alignment.byPlace(function.lists(LabourFunction::skills));
        return new BilingualFunction(
                number,
                languages.of(function),
                languages.map(function, LabourFunction::printedNumber),
                languages.map(function, LabourFunction::kind),
                languages.map(function, LabourFunction::title),
                IntStream.range(0, skills.size())
                        .mapToObj(i -> skill(skills.get(i), i + 1))
                        .toList());
    }

    private BilingualFunction.Skill skill(Pair<Skill> skill, int number) {
        return new BilingualFunction.Skill(
                number,
                languages.of(skill),
                languages.map(skill, Skill::printedNumber),
                languages.map(skill, Skill::title),
                languages.map(skill, Skill::recognition),
                items(skill.lists(Skill::abilities)),
                items(skill.lists(Skill::knowledge)));
    }

    private List<BilingualFunction.Item> items(Pair<List<Item>> items) {
        var pairs = Alignment.byPlace(items);
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> item(pairs.get(i), i + 1))
                .toList();
    }

    private BilingualFunction.Item item(Pair<Item> item, int number) {
        return new BilingualFunction.Item(
                number,
                languages.map(item, Item::printedNumber),
                languages.map(item, Item::text),
                languages.map(item, Item::detected));
    }
}
