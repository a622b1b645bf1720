package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;
import kz.kasip.standards.document.reading.Block;

/** The part of a card that lists and describes its functions. */
final class FunctionTable {

    private final Source source;
    private final Report report;
    private final String path;
    private final List<ListedFunction> listed = new ArrayList<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<FunctionDraft> drafts = new ArrayList<>();
    private int mandatory;

    FunctionTable(Source source, Report report, String path) {
        this.source = source;
        this.report = report;
        this.path = path;
    }

    boolean take(Occurrence occurrence) {
        List<Block> value = occurrence.value;
        switch (occurrence.label) {
            case FUNCTIONS -> report.unplaced(path + ".functions", value);
            case FUNCTION_LIST, MANDATORY_FUNCTIONS -> list(Kind.MANDATORY, value);
            case ADDITIONAL_FUNCTIONS -> list(Kind.ADDITIONAL, value);
            case FUNCTION -> function(occurrence, false);
            case ADDITIONAL_FUNCTION -> function(occurrence, true);
            case SKILL -> skill(occurrence);
            case ABILITIES -> open().skill().abilities.addAll(value);
            case KNOWLEDGE -> open().skill().knowledge.addAll(value);
            case RECOGNITION -> recognition(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(Kind kind, List<Block> value) {
        for (Entry entry : source.entries(value, path + ".listedFunctions", report)) {
            listed.add(new ListedFunction(kind, entry.number(), entry.text()));
            kinds.putIfAbsent(Letters.fold(entry.text()), kind);
            mandatory += kind == Kind.MANDATORY ? 1 : 0;
        }
    }

    private void function(Occurrence occurrence, boolean additional) {
        FunctionDraft last = drafts.isEmpty() ? null : drafts.getLast();
        // a table broken over pages repeats the function's cell
        String title = source.text(occurrence.value);
        boolean repeated = last != null
                && occurrence.number != null
                && occurrence.number.equals(last.printed)
                && Letters.same(source.text(last.title), title);
        if (repeated) {
            report.repeated(title, source.text(last.title));
            return;
        }
        FunctionDraft draft = new FunctionDraft(occurrence.number, additional);
        draft.title.addAll(occurrence.value);
        drafts.add(draft);
        report.place(path + ".functions[" + drafts.size() + "]", occurrence.line());
    }

    private FunctionDraft open() {
        if (drafts.isEmpty()) {
            drafts.add(new FunctionDraft(null, false));
        }
        return drafts.getLast();
    }

    private void skill(Occurrence occurrence) {
        SkillDraft skill = new SkillDraft(occurrence.number);
        skill.title.addAll(occurrence.value);
        FunctionDraft function = open();
        function.skills.add(skill);
        report.place(
                path + ".functions[" + drafts.size() + "].skills[" + function.skills.size() + "]", occurrence.line());
    }

    private void recognition(List<Block> value) {
        if (source.text(value) == null) {
            return;
        }
        FunctionDraft function = open();
        boolean early = function.skills.isEmpty() && drafts.size() > 1;
        SkillDraft skill = (early ? drafts.get(drafts.size() - 2) : function).skill();
        if (skill.recognition.isEmpty()) {
            skill.recognition.addAll(value);
        } else {
            report.unplaced(path + ".recognition", value);
        }
    }

    List<ListedFunction> listed() {
        return List.copyOf(listed);
    }

    List<LabourFunction> functions() {
        List<LabourFunction> functions = new ArrayList<>();
        for (FunctionDraft draft : drafts) {
            int number = functions.size() + 1;
            String at = path + ".functions[" + number + "]";
            functions.add(draft.done(number, at, kind(draft, number), source, report));
        }
        return List.copyOf(functions);
    }

    /** The list by its printed numbers; empty where they repeat or are missing. */
    private Map<Integer, ListedFunction> numbered() {
        Map<Integer, ListedFunction> numbered = new HashMap<>();
        for (ListedFunction function : listed) {
            if (function.printedNumber() == null || numbered.put(function.printedNumber(), function) != null) {
                return Map.of();
            }
        }
        return numbered;
    }

    /** Additional is what its label or the card's list says so of, by title, or by number where the list goes on counting. */
    private Kind kind(FunctionDraft draft, int number) {
        if (draft.additional) {
            return Kind.ADDITIONAL;
        }
        String title = source.text(draft.title);
        ListedFunction same = draft.printed == null ? null : numbered().get(draft.printed);
        if (same != null && (title == null || Letters.same(title, same.title()))) {
            return same.kind();
        }
        Kind said = title == null ? null : kinds.get(Letters.fold(title));
        if (said != null) {
            return said;
        }
        if (same == null && draft.printed != null && !numbered().isEmpty()) {
            return Kind.MANDATORY;
        }
        return mandatory > 0 && number > mandatory && number <= listed.size() ? Kind.ADDITIONAL : Kind.MANDATORY;
    }
}
