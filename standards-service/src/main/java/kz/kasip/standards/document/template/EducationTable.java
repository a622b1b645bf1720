package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.standards.document.ProfessionCard.Education;

/** The part of a card that says which education the profession needs; each level begins a new one. */
final class EducationTable {

    private final Source source;
    private final List<Row> rows = new ArrayList<>();

    /** What was said so far of one education; a label whose text is absent counts as met. */
    private static final class Row {
        final Map<Label, String> texts = new EnumMap<>(Label.class);
        final Set<Label> met = EnumSet.noneOf(Label.class);
    }

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

    List<Education> done() {
        return rows.stream()
                .map(row -> row.texts)
                .filter(row -> !row.isEmpty())
                .map(row -> new Education(
                        row.get(Label.EDUCATION_LEVEL), row.get(Label.SPECIALITY), row.get(Label.QUALIFICATION)))
                .toList();
    }
}
