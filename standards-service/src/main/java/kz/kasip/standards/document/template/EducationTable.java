package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.ProfessionCard.Education;

/** The part of a card that says which education the profession needs; each level begins a new one. */
final class EducationTable {

    private final Source source;
    private final List<Map<Label, String>> rows = new ArrayList<>();

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
        if (text != null) {
            if (rows.isEmpty() || rows.getLast().containsKey(label) || label == Label.EDUCATION_LEVEL) {
                rows.add(new EnumMap<>(Label.class));
            }
            rows.getLast().put(label, text);
        }
        return true;
    }

    List<Education> done() {
        return rows.stream()
                .map(row -> new Education(
                        row.get(Label.EDUCATION_LEVEL), row.get(Label.SPECIALITY), row.get(Label.QUALIFICATION)))
                .toList();
    }
}
