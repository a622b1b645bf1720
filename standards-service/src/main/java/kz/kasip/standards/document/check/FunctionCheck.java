package kz.kasip.standards.document.check;

import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;

/** What the functions and skills of the cards leave out; what a document's form has nowhere is missed nowhere. */
final class FunctionCheck {

    private final Findings findings;
    private final boolean listed;
    private final boolean named;
    private final ItemCheck items;
    private final LanguageCheck languages;

    FunctionCheck(StandardDocument document, Findings findings) {
        this.findings = findings;
        this.listed = document.cards().stream()
                .anyMatch(card -> !card.listedFunctions().isEmpty());
        this.named = document.cards().stream()
                .flatMap(card -> card.functions().stream())
                .flatMap(function -> function.skills().stream())
                .anyMatch(skill -> skill.title() != null || skill.printedNumber() != null);
        this.items = new ItemCheck(document.language(), findings);
        this.languages = new LanguageCheck(document.language(), findings);
    }

    void check(ProfessionCard card) {
        if (listed) {
            FunctionListCheck.of(card, findings);
        }
        card.functions().forEach(function -> check(function, path(card, function)));
    }

    static String path(ProfessionCard card, LabourFunction function) {
        return CardCheck.path(card) + ".functions[" + function.number() + "]";
    }

    private void check(LabourFunction function, String path) {
        if (function.title() == null) {
            findings.add(Rule.UNNAMED_FUNCTION, path, "The function has no title.");
        }
        languages.check(path + ".title", function.title());
        if (function.skills().isEmpty()) {
            findings.add(Rule.FUNCTION_WITHOUT_SKILLS, path, "The function has no skill.");
        }
        function.skills().forEach(skill -> check(skill, path + ".skills[" + skill.number() + "]"));
    }

    private void check(Skill skill, String path) {
        if (named && skill.title() == null) {
            findings.add(Rule.UNNAMED_SKILL, path, "The skill has no title.");
        }
        languages.check(path + ".title", skill.title());
        if (skill.abilities().isEmpty() && skill.knowledge().isEmpty()) {
            findings.add(Rule.EMPTY_SKILL, path, "The skill has neither abilities nor knowledge.");
        }
        items.check(skill, path);
    }
}
