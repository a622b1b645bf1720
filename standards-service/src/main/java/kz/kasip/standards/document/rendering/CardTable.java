package kz.kasip.standards.document.rendering;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.reading.Verbatim;
import kz.kasip.standards.document.rendering.Form.Cell;
import kz.kasip.standards.document.rendering.Form.Line;
import kz.kasip.standards.document.rendering.Form.Row;
import kz.kasip.standards.document.rendering.Form.Table;

/** Fills the table of one card in. */
final class CardTable {

    private static final int WIDE = Table.COLUMNS - 1;

    private final ProfessionCard card;
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();

    private CardTable(ProfessionCard card, Wording wording) {
        this.card = card;
        this.wording = wording;
    }

    static Table of(ProfessionCard card, int point, Wording wording) {
        CardTable table = new CardTable(card, wording);
        table.profession();
        table.functions();
        table.rest();
        String label = point + ". " + wording.words("card");
        String name = card.heading() == null ? card.title() : card.heading();
        String whole = name == null ? label + ":" : label + " " + OfficialForm.quoted(name) + ":";
        Cell heading = Cell.label(whole, Table.COLUMNS, "colgroup");
        return new Table(heading, List.copyOf(table.rows));
    }

    /** What a card is called: its title, else its heading, or null. */
    static String name(ProfessionCard card) {
        return card.title() == null ? card.heading() : card.title();
    }

    private void profession() {
        field("groupCode", List.of(new Line("", Texts.code(card.groupCode(), card.groupTitle()))));
        field("occupationCode", List.of(new Line("", Texts.code(card.occupationCode(), null))));
        field("title", Texts.line(name(card)));
        field("orkLevel", level(card.orkLevel()));
        field("orkSublevel", Texts.line(card.orkSublevel()));
        field("qualificationReference", Texts.line(card.qualificationReference()));
        education();
        field("experience", Texts.line(card.experience()));
        field("nonFormalLearning", Texts.line(card.nonFormalLearning()));
        field("otherTitles", Texts.phrases(card.otherTitles()));
        field("cardPurpose", Texts.line(card.purpose()));
    }

    private static List<Line> level(Integer level) {
        return List.of(new Line("", level == null ? Texts.ABSENT : level.toString()));
    }

    private void education() {
        Cell label = Cell.label(wording.label("education"));
        if (card.education().isEmpty()) {
            rows.add(Row.of(label, Cell.text(Texts.orAbsent(List.of()), WIDE)));
        }
        for (int i = 0; i < card.education().size(); i++) {
            Education education = card.education().get(i);
            rows.add(Row.of(
                    i == 0 ? label.over(card.education().size()) : Cell.covered(1),
                    beside("educationLevel", education.level()),
                    beside("speciality", education.speciality()),
                    beside("qualification", education.qualification())));
        }
    }

    private Cell beside(String key, String text) {
        return new Cell(wording.label(key), Texts.line(text), 1, 1, "");
    }

    private void functions() {
        rows.add(Row.of(Cell.label(wording.words("functions"), Table.COLUMNS, "colgroup"))
                .as(Row.Kind.LED));
        Cell list = Cell.label(wording.label("functionList")).over(2);
        rows.add(listed(list, Kind.MANDATORY, "mandatoryFunctions"));
        rows.add(listed(Cell.covered(1), Kind.ADDITIONAL, "additionalFunctions"));
        card.functions().forEach(this::function);
    }

    private Row listed(Cell first, Kind kind, String key) {
        List<Line> titles = new ArrayList<>();
        int before = 0;
        for (LabourFunction function : card.functions()) {
            if (function.kind() == kind && function.title() != null) {
                // a number that does not follow could be one of the text before
                boolean follows = before == 0 || function.number() == before + 1;
                String title = follows ? Texts.one(function.title()) : Verbatim.marked(function.title());
                titles.add(new Line(function.number() + ".", title));
                before = function.number();
            }
        }
        return Row.of(first, Cell.label(wording.label(key)), Cell.text(Texts.orAbsent(titles), 2));
    }

    private void function(LabourFunction function) {
        rows.addAll(new FunctionRows(function, wording).rows());
    }

    private void rest() {
        field("competencies", Texts.phrases(card.competencies()));
        field("regulations", Texts.numbered(card.regulations(), "."));
        Cell label = Cell.label(wording.label("related")).over(card.related().size() + 1);
        rows.add(Row.of(
                label,
                Cell.label(wording.label("relatedLevel"), 1, "col"),
                Cell.label(wording.label("title"), 2, "col")));
        card.related()
                .forEach(related -> rows.add(Row.of(
                        Cell.covered(1), Cell.text(level(related.orkLevel()), 1), Cell.text(title(related), 2))));
    }

    private static List<Line> title(RelatedProfession related) {
        String title = related.title();
        boolean plain = title == null
                || related.orkLevel() != null
                        && Texts.plain(title)
                        && Character.isUpperCase(title.charAt(0))
                        && !title.endsWith(";");
        return List.of(new Line("", title == null ? Texts.ABSENT : plain ? title : Verbatim.marked(title)));
    }

    private void field(String key, List<Line> lines) {
        rows.add(Row.of(Cell.label(wording.label(key)), Cell.text(lines, WIDE)));
    }
}
