package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;

/** Merges the labour functions of two cards with their skills, abilities and knowledge. */
final class FunctionMerge {

    private final Comparison comparison;
    private final Languages languages;
    private final Disagreements disagreements;

    FunctionMerge(Comparison comparison) {
        this.comparison = comparison;
        languages = comparison.languages;
        disagreements = comparison.disagreements;
    }

    List<BilingualFunction> of(String path, Pair<List<LabourFunction>> functions, boolean compared) {
        var pairs = comparison.functions.of(functions, Traits.OfFunction::of);
        if (compared) {
            disagreements.count(path + ".functions", "Labour functions", functions, pairs, LabourFunction::title);
            disagreements.order(path + ".functions", "Labour functions", functions, pairs, LabourFunction::title);
        }
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> function(path, pairs.get(i), i + 1))
                .toList();
    }

    private BilingualFunction function(String cardPath, Pair<LabourFunction> function, int number) {
        var lists = function.lists(LabourFunction::skills);
        var skills = comparison.skills.of(lists, Traits.OfSkill::of);
        String path = path(cardPath, ".functions", function.part(LabourFunction::number));
        if (function.isWhole()) {
            disagreements.count(path + ".skills", "Skills", lists, skills, Skill::title);
            disagreements.order(path + ".skills", "Skills", lists, skills, Skill::title);
            disagreements.value(path + ".kind", "The kind of the function", function.part(LabourFunction::kind));
            disagreements.numbers(path + ".title", function.part(LabourFunction::title));
        }
        return new BilingualFunction(
                number,
                languages.of(function),
                languages.map(function, LabourFunction::number),
                languages.map(function, LabourFunction::printedNumber),
                languages.map(function, LabourFunction::kind),
                languages.map(function, LabourFunction::title),
                IntStream.range(0, skills.size())
                        .mapToObj(i -> skill(path, skills.get(i), i + 1))
                        .toList());
    }

    private BilingualFunction.Skill skill(String functionPath, Pair<Skill> skill, int number) {
        String path = path(functionPath, ".skills", skill.part(Skill::number));
        disagreements.numbers(path + ".title", skill.part(Skill::title));
        return new BilingualFunction.Skill(
                number,
                languages.of(skill),
                languages.map(skill, Skill::number),
                languages.map(skill, Skill::printedNumber),
                languages.map(skill, Skill::title),
                languages.map(skill, Skill::recognition),
                items(path + ".abilities", "Abilities", skill.lists(Skill::abilities), skill.isWhole()),
                items(path + ".knowledge", "Knowledge", skill.lists(Skill::knowledge), skill.isWhole()));
    }

    private List<BilingualFunction.Item> items(String path, String what, Pair<List<Item>> items, boolean compared) {
        var pairs = comparison.evidence.contradicts(items)
                ? Alignment.apart(items)
                : comparison.texts.of(items, item -> Words.of(item.text()));
        if (compared) {
            disagreements.count(path, what, items, pairs, Item::text);
            pairs.forEach(
                    pair -> disagreements.numbers(path(path, "", pair.part(Item::number)), pair.part(Item::text)));
            printed(path, items, pairs);
        }
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

    /** One finding for the first pair of lists of one length that is numbered otherwise in each document. */
    private void printed(String path, Pair<List<Item>> items, List<Pair<Item>> pairs) {
        if (items.base().size() != items.other().size()) {
            return;
        }
        pairs.stream()
                .filter(pair -> pair.part(Item::printedNumber).isWhole())
                .filter(pair -> !Objects.equals(
                        pair.base().printedNumber(), pair.other().printedNumber()))
                .findFirst()
                .ifPresent(pair -> disagreements.warn(
                        path(path, "", pair.part(Item::number)),
                        "From here on the documents number the list otherwise: "
                                + pair.base().printedNumber() + " and "
                                + pair.other().printedNumber() + ".",
                        null,
                        disagreements.sides(pair.base().text(), pair.other().text())));
    }

    private static String path(String parent, String list, Pair<Integer> place) {
        return parent + list + "[" + (place.base() == null ? place.other() : place.base()) + "]";
    }
}
