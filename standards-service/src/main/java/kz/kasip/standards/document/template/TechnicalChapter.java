package kz.kasip.standards.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.document.reading.Block;

/** The last chapter: organisations, version and dates; persons are kept apart. */
final class TechnicalChapter {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,3})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Map<Label, String> PATHS = new EnumMap<>(Map.of(
            Label.STATE_BODY, "technicalData.stateBody",
            Label.DEVELOPERS, "technicalData.developers",
            Label.SECTORAL_COUNCIL, "technicalData.sectoralCouncil",
            Label.NATIONAL_BODY, "technicalData.nationalBody",
            Label.CHAMBER, "technicalData.chamber",
            Label.VERSION, "technicalData.version",
            Label.REVIEW, "technicalData.plannedReview"));

    private final Source source;
    private final Report report;
    private final Map<Label, List<Block>> bodies = new EnumMap<>(Label.class);
    private Label current = Label.STATE_BODY;
    private Integer version;
    private Integer year;
    private LocalDate review;

    TechnicalChapter(Source source, Report report) {
        this.source = source;
        this.report = report;
    }

    boolean take(Occurrence occurrence) {
        switch (occurrence.label) {
            case STATE_BODY, DEVELOPERS, SECTORAL_COUNCIL, NATIONAL_BODY, CHAMBER -> {
                current = occurrence.label;
                occurrence.value.forEach(block -> body(block, Persons.isPersonal(block.text())));
            }
            case EXECUTOR -> executor(occurrence);
            case VERSION -> version(occurrence.value);
            case REVIEW -> review(occurrence.value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void executor(Occurrence occurrence) {
        for (Block block : occurrence.value) {
            boolean organisation = Persons.isOrganisation(block.text()) && !Persons.isPersonal(block.text());
            body(block, !organisation);
        }
    }

    private void body(Block block, boolean personal) {
        int end =
                personal ? Persons.organisationEnd(block.text()) : block.text().length();
        if (end > 0) {
            bodies.computeIfAbsent(current, label -> new ArrayList<>())
                    .add(block.with(block.text().substring(0, end)));
        }
        String rest = block.text().substring(end);
        if (!Letters.isAbsent(rest)) {
            report.contact(PATHS.get(current), block.with(rest.replaceFirst("^[,;\\s]+", "")));
        }
    }

    private void version(List<Block> value) {
        String text = source.text(value);
        if (text == null) {
            return;
        }
        Matcher number = NUMBER.matcher(YEAR.matcher(text).replaceAll(" "));
        Integer found = number.find() ? Integer.valueOf(number.group(1)) : null;
        Integer foundYear = Dates.year(text);
        boolean taken = version != null || year != null;
        if (taken || found == null && foundYear == null) {
            report.unplaced(PATHS.get(Label.VERSION), value);
            return;
        }
        version = found;
        year = foundYear;
        report.form(text.replaceFirst("(?<!\\d)" + (found == null ? "-" : found) + "(?!\\d)", "")
                .replaceFirst(foundYear == null ? "-" : foundYear.toString(), ""));
    }

    private void review(List<Block> value) {
        String text = source.text(value);
        LocalDate date = text == null || review != null ? null : Dates.date(text);
        if (date != null) {
            review = date;
            report.form(text);
        } else {
            report.unplaced(PATHS.get(Label.REVIEW), value);
        }
    }

    private String body(Label label) {
        String text = source.text(bodies.getOrDefault(label, List.of()));
        if (text != null && Dates.isDate(text)) {
            report.warn(
                    "date-for-organisation",
                    PATHS.get(label),
                    "A date stands where an organisation belongs.",
                    text,
                    null);
        }
        return text;
    }

    TechnicalData done() {
        List<String> developers = source.texts(bodies.getOrDefault(Label.DEVELOPERS, List.of()), report);
        return new TechnicalData(
                body(Label.STATE_BODY),
                developers,
                body(Label.SECTORAL_COUNCIL),
                body(Label.NATIONAL_BODY),
                body(Label.CHAMBER),
                version,
                year,
                review);
    }
}
