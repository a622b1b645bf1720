package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.ProfessionCard.Education;

/** The part of a card that says which education the profession needs; each level begins a new one. */
final class EducationTable {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)образован|(?<!\\p{L})ТиПО|ТжКБ|(?<!\\p{L})(?:опыт|стаж)|білім|тәжірибе|(?<!\\p{L})еңбек өтіл");
    private static final Pattern NEXT =
            Pattern.compile("(?iu:(?:опыт|стаж|тәжірибе)\\p{L}{0,4}[.;]?)\\s+(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern EXPERIENCE =
            Pattern.compile("(?iu)(?:^|[,;]\\s*|\\s)((?:(?:и|с|без|при наличии|наличие)\\s+)?"
                    + "(?:(?:не менее\\s+)?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s+(?:лет|года?)\\s+)?"
                    + "(?:(?:практическ|рабоч|трудов|соответствующ)\\p{L}+\\s+)?(?:опыт|стаж)(?!\\p{L}{5}).*"
                    + "|(?:практикалық\\s+)?(?:жұмыс\\s+)?тәжірибе.*|еңбек өтіл.*)$");

    private final Source source;
    private final List<Row> rows = new ArrayList<>();

    /** What was said so far of one education; a label whose text is absent counts as met. */
    private static final class Row {
        final Map<Label, String> texts = new EnumMap<>(Label.class);
        final Set<Label> met = EnumSet.noneOf(Label.class);
    }

    private final List<String> experience = new ArrayList<>();

    EducationTable(Source source) {
        this.source = source;
    }

    boolean take(Occurrence occurrence) {
        if (occurrence.label.part != Label.Part.EDUCATION) {
            return false;
        }
        // a level right after the wider label is the level itself
        Label label = occurrence.label == Label.EDUCATION ? Label.EDUCATION_LEVEL : occurrence.label;
        String text = source.text(occurrence.value);
        if (text == null && occurrence.label == Label.EDUCATION) {
            return true;
        }
        if (rows.isEmpty() || begins(label, text)) {
            rows.add(new Row());
        }
        rows.getLast().met.add(label);
        if (text != null) {
            rows.getLast().texts.put(label, text);
        }
        return true;
    }

    private boolean begins(Label label, String text) {
        Row last = rows.getLast();
        if (label != Label.EDUCATION_LEVEL) {
            return text != null && last.texts.containsKey(label);
        }
        // the level may have been said by the wider label alone
        return text != null || last.met.size() > 1 || last.texts.isEmpty();
    }

    /** Takes what stands beside a level, such as "ТиПО, без опыта", where it tells of education or experience. */
    boolean takesBeside(String text) {
        if (!WORDS.matcher(text).find()) {
            return false;
        }
        int begin = 0;
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            statement(text.substring(begin, next.end()).strip());
            begin = next.end();
        }
        statement(text.substring(begin).strip());
        return true;
    }

    private void statement(String text) {
        Matcher asked = EXPERIENCE.matcher(text);
        int end = text.length();
        if (asked.find()) {
            experience.add(asked.group(1).strip());
            end = asked.start();
        }
        String level = text.substring(0, end).strip();
        if (!Letters.isAbsent(level)) {
            Row row = new Row();
            row.texts.put(Label.EDUCATION_LEVEL, level);
            rows.add(row);
        }
    }

    List<String> experience() {
        return List.copyOf(experience);
    }

    List<Education> done() {
        return rows.stream()
                .map(row -> row.texts)
                .filter(row -> !row.isEmpty())
                .map(row -> new Education(
                        row.get(Label.EDUCATION_LEVEL), row.get(Label.SPECIALITY), row.get(Label.QUALIFICATION)))
                .toList();
    }
}
