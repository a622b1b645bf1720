package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.reading.Block;

/** A labour function while its rows are read. */
final class FunctionDraft {

    final Integer printed;
    final boolean additional;
    final List<Block> title = new ArrayList<>();
    final List<SkillDraft> skills = new ArrayList<>();

    FunctionDraft(Integer printed, boolean additional) {
        this.printed = printed;
        this.additional = additional;
    }

    /** The skill that is open; one without a title where the document gives none. */
    SkillDraft skill() {
        if (skills.isEmpty()) {
            skills.add(new SkillDraft(null));
        }
        return skills.getLast();
    }

    LabourFunction done(int number, String path, Kind kind, Source source, Report report) {
        List<Skill> done = new ArrayList<>();
        for (SkillDraft skill : skills) {
            int place = done.size() + 1;
            done.add(skill.done(place, path + ".skills[" + place + "]", source, report));
        }
        return new LabourFunction(number, printed, kind, source.text(title), List.copyOf(done));
    }
}
