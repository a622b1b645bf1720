package kz.kasip.standards.document.rendering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.document.TechnicalData.EarlierVersion;
import kz.kasip.standards.document.rendering.Form.Line;
import kz.kasip.standards.document.rendering.Form.Point;

/** Fills the points of the last chapter in; persons have none. */
final class TechnicalPoints {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final String language;
    private final Wording wording;
    private final IntSupplier numbers;
    private final List<Point> points = new ArrayList<>();

    private TechnicalPoints(String language, Wording wording, IntSupplier numbers) {
        this.language = language;
        this.wording = wording;
        this.numbers = numbers;
    }

    static List<Point> of(TechnicalData data, String language, Wording wording, IntSupplier numbers) {
        TechnicalPoints points = new TechnicalPoints(language, wording, numbers);
        points.text("stateBody", Texts.one(data.stateBody()));
        points.list("developers", data.developers());
        points.listed("experts", data.experts());
        points.listed("updatedBy", data.updatedBy());
        points.text("sectoralCouncil", Texts.one(data.sectoralCouncil()));
        points.text("nationalBody", Texts.one(data.nationalBody()));
        points.text("chamber", Texts.one(data.chamber()));
        points.text("version", points.version(data.version(), data.year()));
        points.text("review", points.day(data.plannedReview()));
        data.earlierVersions().forEach(points::earlier);
        return points.points;
    }

    private void earlier(EarlierVersion earlier) {
        text("earlierVersion", version(earlier.version(), earlier.year()));
        text("earlierReview", day(earlier.plannedReview()));
        list("earlierDevelopers", earlier.developers());
        List<Line> act = ApprovalLines.inText(earlier.approval(), language, wording).stream()
                .map(line -> new Line("", line))
                .toList();
        if (!act.isEmpty()) {
            points.add(new Point(label("earlierApproval"), "", act));
        }
    }

    /** A point that the form has only where there is something to say. */
    private void listed(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            list(key, texts);
        }
    }

    private String version(Integer version, Integer year) {
        String both = Stream.of(
                        version == null ? null : wording.words("versionNumber", version),
                        year == null ? null : wording.words("versionYear", year))
                .filter(text -> text != null)
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? Texts.ABSENT : both;
    }

    private String day(LocalDate day) {
        return day == null ? Texts.ABSENT : wording.words("day", DAY.format(day));
    }

    private void text(String key, String text) {
        points.add(new Point(label(key), text, List.of()));
    }

    private void list(String key, List<String> texts) {
        List<Line> lines = Texts.numbered(texts, ")");
        points.add(new Point(label(key), texts.isEmpty() ? Texts.ABSENT : "", texts.isEmpty() ? List.of() : lines));
    }

    private String label(String key) {
        return numbers.getAsInt() + ". " + wording.label(key);
    }
}
