package kz.kasip.standards.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** The last chapter: organisations, version and dates; persons are kept apart. */
final class TechnicalChapter {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)([1-9]\\d{0,2})(?!\\d)");
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?iu)верси[яи]\\s*(?:№\\s*)?\\d{1,3}(?!\\d)|(?<!\\d)\\d{1,3}(?:\\s?-\\s?|\\s)(?:нұсқа|верси)");
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
            case STATE_BODY, DEVELOPERS, SECTORAL_COUNCIL, NATIONAL_BODY, CHAMBER -> organisations(occurrence);
            case EXECUTOR -> executor(occurrence);
            case VERSION -> version(occurrence.value);
            case REVIEW -> review(occurrence.value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One organisation in one paragraph, or several developers; a paragraph that is neither is unplaced. */
    private void organisations(Occurrence occurrence) {
        current = occurrence.label;
        boolean foreign = false;
        Block before = null;
        for (Block block : occurrence.value) {
            boolean personal = Persons.isPersonal(block.text());
            foreign = !personal && before != null && isForeign(before, block, foreign);
            if (foreign) {
                report.unplaced(PATHS.get(current), block);
            } else {
                body(block, personal);
            }
            before = block;
        }
    }

    private boolean isForeign(Block before, Block block, boolean foreign) {
        if (Verbatim.follows(block.text(), 0)) {
            return false;
        }
        if (current == Label.DEVELOPERS) {
            boolean apart = Paragraphs.apart(before, block) && Paragraphs.ends(before, block);
            return (foreign || apart) && !Persons.isOrganisation(block.text());
        }
        return foreign || Paragraphs.ends(before, block);
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
        String path = PATHS.get(Label.VERSION);
        int own = Paragraphs.first(value);
        String text = source.text(value.subList(0, own));
        List<Block> rest = value;
        if (text != null && version == null && year == null) {
            Matcher number = number(text);
            Matcher issued = YEAR.matcher(text);
            boolean numbered = number != null;
            boolean dated = issued.find();
            if (numbered || dated) {
                version = numbered ? Integer.valueOf(number.group(1)) : null;
                year = dated ? Integer.valueOf(issued.group()) : null;
                beside(text, path, value.getFirst(), numbered ? number : issued, dated ? issued : number);
                rest = value.subList(own, value.size());
            }
        }
        report.unplaced(path, rest);
    }

    /** The number that the word "version" stands beside, else the first. */
    private static Matcher number(String text) {
        Matcher named = NAMED_NUMBER.matcher(text);
        if (named.find()) {
            Matcher number = NUMBER.matcher(text).region(named.start(), named.end());
            return number.useTransparentBounds(true).find() ? number : null;
        }
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number : null;
    }

    private void beside(String text, String path, Block at, MatchResult one, MatchResult other) {
        MatchResult early = one.start() <= other.start() ? one : other;
        MatchResult late = early == one ? other : one;
        Fillers.sort(text.substring(0, early.start()), path, at, report);
        if (early.end() < late.start()) {
            Fillers.sort(text.substring(early.end(), late.start()), path, at, report);
        }
        Fillers.sort(text.substring(late.end()), path, at, report);
    }

    private void review(List<Block> value) {
        String path = PATHS.get(Label.REVIEW);
        int own = Paragraphs.first(value);
        String text = source.text(value.subList(0, own));
        Dates.Found found = text == null || review != null ? null : Dates.first(text);
        if (found == null) {
            report.unplaced(path, value);
            return;
        }
        review = found.date();
        report.form(text.substring(found.begin(), found.end()));
        Fillers.sort(text.substring(0, found.begin()), path, value.getFirst(), report);
        Fillers.sort(text.substring(found.end()), path, value.getFirst(), report);
        report.unplaced(path, value.subList(own, value.size()));
    }

    private String body(Label label) {
        return source.text(bodies.getOrDefault(label, List.of()));
    }

    TechnicalData done() {
        List<String> developers =
                source.texts(bodies.getOrDefault(Label.DEVELOPERS, List.of()), PATHS.get(Label.DEVELOPERS), report);
        return new TechnicalData(
                body(Label.STATE_BODY),
                developers,
                body(Label.SECTORAL_COUNCIL),
                body(Label.NATIONAL_BODY),
                body(Label.CHAMBER),
                version,
                year,
                review,
                List.of(),
                List.of(),
                List.of());
    }
}
