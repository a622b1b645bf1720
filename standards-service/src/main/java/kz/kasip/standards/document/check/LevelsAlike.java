package kz.kasip.standards.document.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.template.Letters;

/** Finds cards of one profession at two levels that ask for the very same. */
final class LevelsAlike {

    private record Content(List<Function> functions) {}

    private record Function(Kind kind, String title, List<Part> skills) {}

    private record Part(String title, List<String> abilities, List<String> knowledge) {}

    private LevelsAlike() {}

    static void of(List<ProfessionCard> cards, Findings findings) {
        Map<Content, ProfessionCard> seen = new HashMap<>();
        for (ProfessionCard card : cards) {
            if (card.functions().isEmpty()) {
                continue;
            }
            ProfessionCard other = seen.putIfAbsent(content(card), card);
            if (other != null && isOneProfession(card, other) && !Objects.equals(card.orkLevel(), other.orkLevel())) {
                findings.add(
                        Rule.LEVELS_ALIKE,
                        CardCheck.path(card),
                        "Card " + card.number() + " at level " + card.orkLevel()
                                + " has the same functions, abilities and knowledge as card " + other.number()
                                + " at level " + other.orkLevel() + ".",
                        card.title(),
                        null);
            }
        }
    }

    private static boolean isOneProfession(ProfessionCard one, ProfessionCard other) {
        boolean code = one.occupationCode() != null && one.occupationCode().equals(other.occupationCode());
        return code || Letters.same(one.title(), other.title());
    }

    private static Content content(ProfessionCard card) {
        return new Content(card.functions().stream().map(LevelsAlike::function).toList());
    }

    private static Function function(LabourFunction function) {
        return new Function(
                function.kind(),
                Wording.key(function.title()),
                function.skills().stream().map(LevelsAlike::skill).toList());
    }

    private static Part skill(Skill skill) {
        return new Part(Wording.key(skill.title()), keys(skill.abilities()), keys(skill.knowledge()));
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(item -> Wording.key(item.text())).toList();
    }
}
