package kz.kasip.standards.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;
import kz.kasip.standards.document.template.Letters;

/** Holds a card's list of functions against the functions described. */
final class FunctionListCheck {

    /** A real card has a dozen functions; beyond this many that are not listed, no wording is proposed any more. */
    private static final int MOST_PAIRED = 100;

    private final ProfessionCard card;
    private final Findings findings;
    private final List<LabourFunction> left;

    private FunctionListCheck(ProfessionCard card, List<LabourFunction> left, Findings findings) {
        this.card = card;
        this.left = left;
        this.findings = findings;
    }

    static void of(ProfessionCard card, Findings findings) {
        Map<String, LabourFunction> described = new LinkedHashMap<>();
        card.functions().stream()
                .filter(function -> function.title() != null)
                .forEach(function -> described.putIfAbsent(Letters.fold(function.title()), function));
        Set<String> listed = card.listedFunctions().stream()
                .filter(line -> line.title() != null)
                .map(line -> Letters.fold(line.title()))
                .collect(Collectors.toSet());
        var left = new ArrayList<LabourFunction>();
        described.forEach((title, function) -> {
            if (!listed.contains(title)) {
                left.add(function);
            }
        });
        new FunctionListCheck(card, left, findings).check(described.keySet());
    }

    private void check(Set<String> described) {
        for (int i = 0; i < card.listedFunctions().size(); i++) {
            ListedFunction line = card.listedFunctions().get(i);
            if (line.title() != null && !described.contains(Letters.fold(line.title()))) {
                undescribed(line, i + 1);
            }
        }
        for (LabourFunction function : left) {
            findings.add(
                    Rule.FUNCTION_LIST_DIFFERS,
                    FunctionCheck.path(card, function),
                    "The card's list does not name this function.",
                    function.title(),
                    "Add the line «" + line(function.number(), function.title()) + "» to the list of functions.");
        }
    }

    /** The list's own words are kept in no field of a card, so what differs from the described functions is quoted. */
    private void undescribed(ListedFunction line, int place) {
        var nearest = nearest(line.title());
        var paired = nearest.or(() -> atPlace(place));
        paired.ifPresent(left::remove);
        findings.add(
                Rule.FUNCTION_LIST_DIFFERS,
                CardCheck.path(card) + ".listedFunctions[" + place + "]",
                "The list names a function that the card does not describe in these words.",
                line.title(),
                nearest.map(function -> "Write «" + line(line.printedNumber(), function.title())
                                + "», as the function is described.")
                        .or(() -> paired.map(function ->
                                "Word it the same in both places; the description says «" + function.title() + "»."))
                        .orElse(null));
    }

    private Optional<LabourFunction> nearest(String title) {
        if (left.size() > MOST_PAIRED) {
            return Optional.empty();
        }
        return Wording.nearest(title, left.stream().map(LabourFunction::title).toList())
                .flatMap(near -> left.stream()
                        .filter(function -> function.title().equals(near))
                        .findFirst());
    }

    /** Lists of one length go together line by line. */
    private Optional<LabourFunction> atPlace(int place) {
        return card.listedFunctions().size() == card.functions().size()
                ? left.stream().filter(function -> function.number() == place).findFirst()
                : Optional.empty();
    }

    private static String line(Integer number, String title) {
        return (number == null ? "" : number + ". ") + title;
    }
}
