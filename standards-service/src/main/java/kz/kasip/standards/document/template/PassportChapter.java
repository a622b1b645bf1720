package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** The second chapter: name, code, path in the classifier, summary and list of cards. */
final class PassportChapter {

    private static final Pattern QUOTED = Pattern.compile("^[«\"“](.*)[»\"”]\\s?[.:]*$");
    private static final Pattern GROUP = Pattern.compile(
            "\\s+(?=(?:Основная|Профессиональная) (?:под)?группа\\s?:|(?:Негізгі|Кәсіптік|Кәсіби) (?:кіші )?топ\\s?:)");
    private static final Pattern LEVEL = Pattern.compile("(?iu)\\s*(?:[-–—,(:]\\s*)?(?<!\\S)"
            + "((?:(?:ОРК|НРК|СБШ|ҰБШ)(?:-?\\p{L}{1,4})?\\s+(?:бойынша\\s+)?)?[1-8](?:\\s?-?\\p{L}{0,3}\\s?[-–,]\\s?[1-8]){0,4}(?:-?\\p{L}{1,3})?"
            + "[\\s-]*(?:уров\\p{L}{1,5}|деңгей\\p{L}{0,5})?\\s*(?:ОРК|НРК|СБШ|ҰБШ)?)[.;)]*$");

    private final Source source;
    private final Report report;
    private final Fields fields;
    private String heading;
    final List<OkedEntry> oked = new ArrayList<>();
    final List<String> professionalGroups = new ArrayList<>();
    final List<ListedCard> listedCards = new ArrayList<>();

    PassportChapter(Source source, Report report) {
        this.source = source;
        this.report = report;
        this.fields = new Fields(source, report);
    }

    String title() {
        String name = unquoted(fields.get(Label.STANDARD_NAME));
        return name == null ? heading : name;
    }

    String heading() {
        return heading;
    }

    String code() {
        return fields.get(Label.STANDARD_CODE);
    }

    String summary() {
        return fields.get(Label.SUMMARY);
    }

    String purpose() {
        return fields.get(Label.STANDARD_PURPOSE);
    }

    boolean take(Occurrence occurrence) {
        switch (occurrence.label) {
            case DOCUMENT -> {
                Map<Boolean, List<Block>> personal = occurrence.value.stream()
                        .collect(Collectors.partitioningBy(block -> Persons.isPersonal(block.text())));
                personal.get(true).forEach(block -> report.contact("title", block));
                heading = unquoted(source.text(personal.get(false)));
            }
            case STANDARD_NAME, STANDARD_CODE, SUMMARY, STANDARD_PURPOSE ->
                fields.put(occurrence.label, occurrence.value, "passport");
            case PROFESSIONAL_GROUPS ->
                source.texts(occurrence.value, "professionalGroups", report).stream()
                        .flatMap(PassportChapter::groups)
                        .forEach(professionalGroups::add);
            case OKED -> {
                OkedPath.Read path = OkedPath.of(occurrence.value, source.hyphens);
                oked.addAll(path.entries());
                report.unplaced("oked", path.unplaced());
                path.words().forEach(report::form);
            }
            case CARD_LIST ->
                source.entries(LevelRows.joined(occurrence.value), "listedCards", report)
                        .forEach(entry -> listedCards.add(listed(entry)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> groups(String text) {
        return Verbatim.begins(text)
                ? Stream.of(text)
                : GROUP.splitAsStream(text).map(group -> group.replaceFirst("[.;,]\\s*$", ""));
    }

    private static ListedCard listed(Entry entry) {
        String text = entry.text();
        int marked = Verbatim.begins(text) ? text.indexOf(" - " + Verbatim.MARK) : -1;
        if (marked > 0) {
            String words = text.substring(marked + 4);
            return new ListedCard(entry.number(), text.substring(0, marked), Level.of(words), words);
        }
        if (Verbatim.begins(text)) {
            return new ListedCard(entry.number(), text, null, null);
        }
        // the level stands at the end; looking there alone keeps the search short
        int tail = Math.max(0, text.length() - 60);
        Matcher level = LEVEL.matcher(text).region(tail, text.length());
        if (level.find() && level.start() > 0) {
            String words = level.group(1).strip();
            String title = text.substring(0, level.start()).strip();
            return new ListedCard(entry.number(), title, words.indexOf(',') < 0 ? Level.of(words) : null, words);
        }
        return new ListedCard(entry.number(), text, null, null);
    }

    /** The text without the quotation marks around it. */
    static String unquoted(String text) {
        if (text == null) {
            return null;
        }
        Matcher quoted = QUOTED.matcher(
                text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }
}
