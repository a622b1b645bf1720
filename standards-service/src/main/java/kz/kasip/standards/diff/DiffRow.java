package kz.kasip.standards.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.standards.diff.Change.Side;
import kz.kasip.standards.diff.Change.Words;
import kz.kasip.standards.diff.DiffPage.Line;
import kz.kasip.standards.diff.DiffPage.Row;
import kz.kasip.standards.http.Lang;

/** Lays one change out: what happened to what, and what either version says. */
final class DiffRow {

    private final Change change;
    private final DiffLabels labels;
    private final Lang lang;

    private DiffRow(Change change, DiffLabels labels, Lang lang) {
        this.change = change;
        this.labels = labels;
        this.lang = lang;
    }

    static Row of(Change change, DiffLabels labels, Lang lang) {
        var row = new DiffRow(change, labels, lang);
        return new Row(
                change.type().name().toLowerCase(Locale.ROOT),
                labels.word("type." + change.type()),
                row.what(),
                row.side(change.from(), change.path().from(), Words.Op.DELETE),
                row.side(change.to(), change.path().to(), Words.Op.INSERT));
    }

    /** The place in the later version, and the field where it is not the element's only text. */
    private String what() {
        var id = change.path().to() == null
                ? change.path().from()
                : change.path().to();
        var place = labels.place(id);
        var own = place.isEmpty() ? labels.word("kind." + change.kind()) : place;
        var field = change.field();
        return field == null || field.equals("text") ? own : own + ": " + labels.word("field." + field);
    }

    private List<Line> side(Side side, String id, Words.Op mark) {
        return switch (change.type()) {
            case ADDED, REMOVED -> side == null ? List.of() : ElementLines.of(side.element(), labels, lang);
            case MOVED -> moved(side, id);
            case RENUMBERED -> with(labels.word("number") + " " + side.number());
            case REWORDED -> words(mark);
            case LANGUAGE_ADDED, LANGUAGE_REMOVED -> side == null ? List.of() : lines(side.text());
            case CHANGED -> changed(side);
        };
    }

    /** For what is a part its place is told by the names of all that it is in. */
    private List<Line> moved(Side side, String id) {
        var place = change.kind() == Change.Kind.CARD ? labels.word("place") + " " + side.place() : labels.place(id);
        return with(place);
    }

    private List<Line> with(String told) {
        return Stream.concat(Stream.of(Line.plain(0, "", null, told)), lines(change.text()).stream())
                .toList();
    }

    private List<Line> changed(Side side) {
        if (side == null) {
            return List.of();
        }
        return side.text() != null
                ? lines(side.text())
                : List.of(Line.plain(
                        0, "", null, labels.word("value." + side.value()).replaceFirst("^value\\.", "")));
    }

    private List<Line> words(Words.Op mark) {
        var lines = new ArrayList<Line>();
        change.words()
                .forEach((language, words) -> lines.add(new Line(
                        0,
                        "",
                        language,
                        words.stream()
                                .filter(part -> part.op() == Words.Op.EQUAL || part.op() == mark)
                                .map(part -> new Line.Part(part.op() == mark, part.text()))
                                .toList())));
        return lines;
    }

    private List<Line> lines(Map<String, String> text) {
        return lines(0, "", text, lang);
    }

    /** A text in the language asked for, or in each that it has. */
    static List<Line> lines(int depth, String label, Map<String, String> text, Lang lang) {
        if (text == null) {
            return List.of();
        }
        if (lang != null && text.containsKey(lang.code())) {
            return List.of(Line.plain(depth, label, lang.code(), text.get(lang.code())));
        }
        return text.entrySet().stream()
                .filter(entry -> Objects.nonNull(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Line.plain(depth, label, entry.getKey(), entry.getValue()))
                .toList();
    }
}
