package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.reading.Block;

/** A skill while its rows are read. */
final class SkillDraft {

    final Integer printed;
    final List<Block> title = new ArrayList<>();
    final List<Block> abilities = new ArrayList<>();
    final List<Block> knowledge = new ArrayList<>();
    final List<Block> recognition = new ArrayList<>();

    SkillDraft(Integer printed) {
        this.printed = printed;
    }

    boolean isEmpty() {
        return title.isEmpty() && abilities.isEmpty() && knowledge.isEmpty();
    }

    Skill done(int number, String path, Source source, Report report) {
        return new Skill(
                number,
                printed,
                source.text(title),
                source.text(recognition),
                items(abilities, path + ".abilities", source, report),
                items(knowledge, path + ".knowledge", source, report));
    }

    private static List<Item> items(List<Block> blocks, String path, Source source, Report report) {
        List<Item> items = new ArrayList<>();
        int before = 0;
        for (Entry entry : source.entries(blocks, path, report)) {
            int number = items.size() + 1;
            String at = path + "[" + number + "]";
            String detected = Language.detected(entry.text(), source.language);
            items.add(new Item(number, entry.number(), entry.text(), detected));
            note(entry, before, at, report);
            if (detected != null) {
                report.inform(
                        "wrong-language",
                        at,
                        "The item is in another language (" + detected + ").",
                        entry.text(),
                        entry.line());
            }
            before = entry.number() == null ? before : entry.number();
        }
        return List.copyOf(items);
    }

    private static void note(Entry entry, int before, String at, Report report) {
        if (entry.outside()) {
            report.inform(
                    "item-outside-list",
                    at,
                    "The item follows a numbered list without a number.",
                    entry.text(),
                    entry.line());
        } else if (entry.number() != null && entry.number() == 1 && before > 0) {
            report.warn(
                    "numbering-restarts", at, "The numbering starts again after " + before + ".", null, entry.line());
        } else if (entry.number() != null && entry.number() != before + 1) {
            report.warn(
                    "numbering-broken",
                    at,
                    "Number " + entry.number() + " follows " + before + ".",
                    null,
                    entry.line());
        }
    }
}
