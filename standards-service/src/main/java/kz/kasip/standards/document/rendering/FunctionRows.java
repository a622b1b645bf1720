package kz.kasip.standards.document.rendering;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.rendering.Form.Cell;
import kz.kasip.standards.document.rendering.Form.Row;

/** The rows of one labour function: five for each of its skills, beside the function's own cell. */
final class FunctionRows {

    private static final int OF_A_SKILL = 5;

    private final LabourFunction function;
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();

    FunctionRows(LabourFunction function, Wording wording) {
        this.function = function;
        this.wording = wording;
    }

    List<Row> rows() {
        if (function.skills().isEmpty()) {
            rows.add(Row.of(own(1), Cell.text(List.of(), 3)));
        }
        function.skills().forEach(this::skill);
        return rows;
    }

    /** The function's cell; one without a title says by its label what the list cannot say. */
    private Cell own(int count) {
        boolean told = function.kind() == Kind.MANDATORY || function.title() != null;
        String label = wording.label(told ? "function" : "additionalFunction", function.number());
        return new Cell(label, Texts.line(function.title()), 1, count, "rowgroup");
    }

    private Cell first() {
        return rows.isEmpty() ? own(function.skills().size() * OF_A_SKILL) : Cell.covered(1);
    }

    private void skill(Skill skill) {
        Cell own = new Cell(
                wording.label("skill", skill.number()), Texts.line(skill.title()), 1, OF_A_SKILL - 1, "rowgroup");
        rows.add(Row.of(first(), own, Cell.label(wording.label("abilities"), 2, "col"))
                .as(Row.Kind.LED));
        rows.add(items(skill.abilities()));
        rows.add(Row.of(Cell.covered(1), Cell.covered(1), Cell.label(wording.label("knowledge"), 2, "col"))
                .as(Row.Kind.LED));
        rows.add(items(skill.knowledge()));
        rows.add(Row.of(
                Cell.covered(1),
                Cell.label(wording.label("recognition")),
                Cell.text(Texts.line(skill.recognition()), 2)));
    }

    private static Row items(List<Item> items) {
        List<String> texts = items.stream().map(Item::text).toList();
        return Row.of(Cell.covered(1), Cell.covered(1), Cell.text(Texts.numbered(texts, "."), 2))
                .as(Row.Kind.LONG);
    }
}
