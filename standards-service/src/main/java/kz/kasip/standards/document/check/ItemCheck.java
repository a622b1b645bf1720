package kz.kasip.standards.document.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;

/** What is wrong with the abilities and knowledge of a skill: their numbers, their language, one said twice. */
final class ItemCheck {

    /** A Russian ability begins with a verb, a Kazakh one ends with a verbal noun. */
    private static final Pattern RUSSIAN_VERB = Pattern.compile("^\\p{L}+(?:ть|ти|чь|ться|тись|чься)(?!\\p{L}).*");

    private static final Pattern KAZAKH_VERB = Pattern.compile(".*\\p{L}(?:у|ю|ңыз|ңіз)[.;,\\s]*$");

    private final String language;
    private final Findings findings;
    private final LanguageCheck languages;

    ItemCheck(String language, Findings findings) {
        this.language = language;
        this.findings = findings;
        this.languages = new LanguageCheck(language, findings);
    }

    void check(Skill skill, String path) {
        String abilities = path + ".abilities";
        String knowledge = path + ".knowledge";
        list(skill.abilities(), abilities);
        list(skill.knowledge(), knowledge);
        Map<String, Item> known = repeated(skill.abilities(), abilities);
        repeated(skill.knowledge(), knowledge);
        shared(known, skill, path);
    }

    private void list(List<Item> items, String path) {
        int before = 0;
        for (Item item : items) {
            String at = path + "[" + item.number() + "]";
            number(item, before, at, items.size());
            before = item.printedNumber() == null ? before : item.printedNumber();
            languages.check(item.detected(), at, item.text());
        }
    }

    private void number(Item item, int before, String at, int count) {
        Integer printed = item.printedNumber();
        if (printed == null) {
            if (before > 0) {
                findings.add(
                        Rule.ITEM_OUTSIDE_LIST,
                        at,
                        "The item follows a numbered list without a number.",
                        item.text(),
                        "Give it the number " + item.number() + ".");
            }
        } else if (printed == 1 && before > 0) {
            findings.add(
                    Rule.NUMBERING_RESTARTS,
                    at,
                    "The numbering starts again after " + before + ".",
                    null,
                    numbers(item, count));
        } else if (printed != before + 1 && printed != item.number()) {
            findings.add(
                    Rule.NUMBERING_BROKEN,
                    at,
                    before == 0
                            ? "The list begins with " + printed + "."
                            : "Number " + printed + " follows " + before + ".",
                    null,
                    numbers(item, count));
        }
    }

    private static String numbers(Item item, int count) {
        return item.number() == count
                ? "Number it " + count + "."
                : "Number the items from here on " + item.number() + " to " + count + ".";
    }

    private Map<String, Item> repeated(List<Item> items, String path) {
        Map<String, Item> first = new HashMap<>();
        for (Item item : items) {
            String key = Wording.key(item.text());
            Item before = key.isEmpty() ? null : first.putIfAbsent(key, item);
            if (before != null) {
                findings.add(
                        Rule.DUPLICATED_ITEM,
                        path + "[" + item.number() + "]",
                        "The item says again what item " + before.number() + " of the list says.",
                        item.text(),
                        "Delete item " + item.number() + ".");
            }
        }
        return first;
    }

    private void shared(Map<String, Item> known, Skill skill, String path) {
        List<Item> shared = skill.knowledge().stream()
                .filter(item -> known.containsKey(Wording.key(item.text())))
                .toList();
        // a whole list that stands in the other one was pasted there
        boolean pasted = shared.size() > 1 && shared.size() < skill.knowledge().size() && shared.size() >= known.size();
        for (Item item : shared) {
            Item ability = known.get(Wording.key(item.text()));
            boolean deed = pasted || isDeed(item.text());
            findings.add(
                    Rule.DUPLICATED_ITEM,
                    deed ? path + ".knowledge[" + item.number() + "]" : path + ".abilities[" + ability.number() + "]",
                    "The same words stand as ability " + ability.number() + " and as knowledge " + item.number() + ".",
                    item.text(),
                    mend(pasted, deed));
        }
    }

    private static String mend(boolean pasted, boolean deed) {
        if (pasted) {
            return "Delete it from the knowledge: the whole list of abilities was pasted there.";
        }
        return deed
                ? "Delete it from the knowledge: it tells what somebody does."
                : "Delete it from the abilities: it tells what somebody knows.";
    }

    private boolean isDeed(String text) {
        return ("kk".equals(language) ? KAZAKH_VERB : RUSSIAN_VERB)
                .matcher(text.toLowerCase(Locale.ROOT))
                .matches();
    }
}
