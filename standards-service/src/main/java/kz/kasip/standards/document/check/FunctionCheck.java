package kz.kasip.standards.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.template.Letters;

/** Holds a card's list of functions against the functions described, and looks for what these leave out. */
final class FunctionCheck {

    private static final int MOST_PAIRED = 100;

    private final ProfessionCard card;
    private final Findings findings;
    private final String path;

    private FunctionCheck(ProfessionCard card, Findings findings) {
        this.card = card;
        this.findings = findings;
        this.path = CardCheck.path(card);
    }

    static void of(ProfessionCard card, StandardDocument document, Findings findings) {
        var check = new FunctionCheck(card, findings);
        // a form that has no such list anywhere does not lack it here
        if (document.cards().stream().anyMatch(other -> !other.listedFunctions().isEmpty())) {
            check.list();
        }
        card.functions().forEach(function -> check.function(function, path(check.path, function)));
        for (LabourFunction function : card.functions()) {
            for (Skill skill : function.skills()) {
                ItemCheck.of(skill, path(check.path, function) + ".skills[" + skill.number() + "]", document, findings);
            }
        }
    }

    private static String path(String card, LabourFunction function) {
        return card + ".functions[" + function.number() + "]";
    }

    private void list() {
        var described = card.functions().stream()
                .filter(function -> function.title() != null)
                .collect(Collectors.toMap(
                        function -> Letters.fold(function.title()), Function.identity(), (one, other) -> one));
        var listed = card.listedFunctions().stream()
                .filter(line -> line.title() != null)
                .map(line -> Letters.fold(line.title()))
                .collect(Collectors.toSet());
        List<LabourFunction> left = new ArrayList<>(described.entrySet().stream()
                .filter(function -> !listed.contains(function.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(LabourFunction::number))
                .toList());
        for (int i = 0; i < card.listedFunctions().size(); i++) {
            ListedFunction line = card.listedFunctions().get(i);
            if (line.title() != null && !described.containsKey(Letters.fold(line.title()))) {
                undescribed(line, path + ".listedFunctions[" + (i + 1) + "]", left);
            }
        }
        for (LabourFunction function : left) {
            findings.add(
                    Rule.FUNCTION_LIST_DIFFERS,
                    path(path, function),
                    "The card's list does not name this function.",
                    function.title(),
                    "Add the line «" + line(function.number(), function.title()) + "» to the list of functions.");
        }
    }

    /** The list's own words are kept in no field of a card, so what differs from the described functions is quoted. */
    private void undescribed(ListedFunction line, String at, List<LabourFunction> left) {
        var nearest = left.size() > MOST_PAIRED
                ? Optional.<LabourFunction>empty()
                : Wording.nearest(
                                line.title(),
                                left.stream().map(LabourFunction::title).toList())
                        .flatMap(title -> left.stream()
                                .filter(function -> function.title().equals(title))
                                .findFirst());
        nearest.ifPresent(left::remove);
        findings.add(
                Rule.FUNCTION_LIST_DIFFERS,
                at,
                "The list names a function that the card does not describe in these words.",
                line.title(),
                nearest.map(function -> "Write «" + line(line.printedNumber(), function.title())
                                + "», as the function is described.")
                        .orElse(null));
    }

    private static String line(Integer number, String title) {
        return (number == null ? "" : number + ". ") + title;
    }

    private void function(LabourFunction function, String at) {
        if (function.title() == null) {
            findings.add(Rule.UNNAMED_FUNCTION, at, "The function has no title.");
        }
        if (function.skills().isEmpty()) {
            findings.add(Rule.FUNCTION_WITHOUT_SKILLS, at, "The function has no skill.");
        }
        for (Skill skill : function.skills()) {
            String place = at + ".skills[" + skill.number() + "]";
            if (skill.title() == null) {
                findings.add(Rule.UNNAMED_SKILL, place, "The skill has no title.");
            }
            if (skill.abilities().isEmpty() && skill.knowledge().isEmpty()) {
                findings.add(Rule.EMPTY_SKILL, place, "The skill has neither abilities nor knowledge.");
            }
        }
    }
}
