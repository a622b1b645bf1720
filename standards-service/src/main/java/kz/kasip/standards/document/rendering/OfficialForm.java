package kz.kasip.standards.document.rendering;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.reading.Verbatim;
import kz.kasip.standards.document.rendering.Form.Chapter;
import kz.kasip.standards.document.rendering.Form.Line;
import kz.kasip.standards.document.rendering.Form.Point;
import kz.kasip.standards.document.rendering.Form.Table;
import kz.kasip.standards.document.template.LabelWords;

/** Fills the official form in; its points are counted through all chapters, one for each card. */
final class OfficialForm {

    private final StandardDocument document;
    private final Wording wording;
    private int point;

    private OfficialForm(StandardDocument document) {
        this.document = document;
        this.wording = Wording.of(document.language());
    }

    static Form of(StandardDocument document) {
        OfficialForm form = new OfficialForm(document);
        List<Chapter> chapters = List.of(form.general(), form.passport(), form.cards(), form.technical());
        String heading = form.wording.words("document");
        return new Form(
                document.language(),
                document.title() == null ? heading : document.title(),
                ApprovalLines.of(document.approval(), document.language(), form.wording),
                document.title() == null ? heading : heading + ": " + quoted(document.title()),
                chapters);
    }

    private Chapter general() {
        List<Line> terms = Texts.orAbsent(counted(document.terms().stream()
                .map(term -> Texts.pair(term.term(), term.definition(), " – "))
                .toList()));
        List<Line> abbreviations = Texts.orAbsent(counted(document.abbreviations().stream()
                .map(entry -> Texts.pair(entry.abbreviation(), entry.meaning(), " – "))
                .toList()));
        return new Chapter(
                wording.words("chapter.general"),
                List.of(
                        text("scope", document.scope()),
                        entries("terms", terms),
                        entries("abbreviations", abbreviations)),
                List.of());
    }

    private Chapter passport() {
        List<Point> points = new ArrayList<>();
        points.add(text("name", document.title()));
        points.add(text("code", document.code()));
        points.add(entries("oked", oked()));
        if (document.purpose() != null) {
            points.add(text("purpose", document.purpose()));
        }
        if (!document.professionalGroups().isEmpty()) {
            points.add(entries("professionalGroups", Texts.groups(document.professionalGroups())));
        }
        points.add(text("summary", document.summary()));
        points.add(entries("cardList", Texts.orAbsent(counted(listed()))));
        return new Chapter(wording.words("chapter.passport"), points, List.of());
    }

    private Chapter cards() {
        List<Table> tables = new ArrayList<>();
        for (ProfessionCard card : document.cards()) {
            tables.add(CardTable.of(card, ++point, wording));
        }
        return new Chapter(wording.words("chapter.cards"), List.of(), tables);
    }

    private Chapter technical() {
        List<Point> points = TechnicalPoints.of(document.technicalData(), document.language(), wording, () -> ++point);
        return new Chapter(wording.words("chapter.technical"), points, List.of());
    }

    private List<Line> oked() {
        return Texts.orAbsent(document.oked().stream()
                .map(entry -> new Line("", okedLine(entry)))
                .toList());
    }

    private static String okedLine(OkedEntry entry) {
        String title = entry.title();
        if (title == null) {
            return entry.code() + " " + Verbatim.MARK;
        }
        boolean plain = Texts.plain(title)
                && Character.isUpperCase(title.charAt(0))
                && !title.endsWith(";")
                && title.chars().noneMatch(Character::isDigit);
        return entry.code() + " " + (plain ? title : Verbatim.marked(title));
    }

    /** The document's own list of cards, or the one that its cards make. */
    private List<String> listed() {
        if (!document.listedCards().isEmpty()) {
            return document.listedCards().stream().map(this::listedLine).toList();
        }
        return document.cards().stream()
                .map(card -> new ListedCard(null, CardTable.name(card), card.orkLevel(), null))
                .filter(card -> card.title() != null)
                .map(this::listedLine)
                .toList();
    }

    private String listedLine(ListedCard card) {
        String level = card.orkLevel() == null ? card.levelText() : wording.words("level", card.orkLevel());
        boolean plain = Texts.plain(card.title()) && card.title().chars().noneMatch(Character::isDigit);
        if (level == null) {
            return plain ? card.title() : Verbatim.marked(card.title());
        }
        return plain ? card.title() + " - " + level : Verbatim.marked(card.title()) + " - " + Verbatim.marked(level);
    }

    private static List<Line> counted(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1 + ")", text));
        }
        return lines;
    }

    private Point text(String key, String text) {
        return new Point(number(wording.label(key)), text == null ? "" : Texts.one(text), List.of());
    }

    private Point entries(String key, List<Line> entries) {
        return new Point(number(wording.label(key)), "", entries);
    }

    private String number(String label) {
        return ++point + ". " + label;
    }

    /** A text in the quotation marks of a heading, which a colon follows. */
    static String quoted(String text) {
        boolean plain = Texts.plain(text) && !LabelWords.stand(text + ":");
        return "«" + (plain ? text : Verbatim.marked(text)) + "»";
    }
}
