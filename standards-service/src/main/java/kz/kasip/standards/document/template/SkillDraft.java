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
        for (Entry entry : source.entries(blocks, path, report)) {
            String detected = Language.detected(entry.text(), source.language);
            items.add(new Item(items.size() + 1, entry.number(), entry.text(), detected));
        }
        return List.copyOf(items);
    }
}
