package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.document.reading.Block;

/** A card while its rows are read. */
final class CardDraft {

    private static final int LONGEST_CODE = 40;

    private final Source source;
    private final Report report;
    private final int number;
    private final String path;
    private final String heading;
    private final Fields fields;
    private final FunctionTable functions;
    private final EducationTable education;
    private final List<Block> otherTitles = new ArrayList<>();
    private final List<Block> competencies = new ArrayList<>();
    private final List<Block> regulations = new ArrayList<>();
    private final List<Block> related = new ArrayList<>();
    private boolean inRelated;

    CardDraft(Source source, Report report, int number, List<Block> heading) {
        this.source = source;
        this.report = report;
        this.number = number;
        this.path = "cards[" + number + "]";
        this.heading = PassportChapter.unquoted(source.text(heading));
        this.fields = new Fields(source, report);
        this.functions = new FunctionTable(source, report, path);
        this.education = new EducationTable(source);
    }

    /** Whether the label can only begin another card, whose heading was not recognised. */
    boolean endsBefore(Occurrence occurrence) {
        return occurrence.label == Label.GROUP_CODE && (inRelated || fields.has(Label.GROUP_CODE));
    }

    boolean take(Occurrence occurrence) {
        occurrence.label.field().ifPresent(field -> report.place(path + "." + field, occurrence.line()));
        List<Block> value = occurrence.value;
        switch (occurrence.label) {
            case GROUP_CODE, OCCUPATION_CODE, ORK_LEVEL, ORK_SUBLEVEL -> put(occurrence);
            case QUALIFICATION_REFERENCE, EXPERIENCE, NON_FORMAL, PURPOSE -> put(occurrence);
            case TITLE -> {
                if (inRelated) {
                    related.addAll(value);
                } else {
                    put(occurrence);
                }
            }
            case OTHER_TITLES -> otherTitles.addAll(value);
            case COMPETENCIES -> competencies.addAll(value);
            case REGULATIONS -> regulations.addAll(value);
            case RELATED, RELATED_LEVEL -> {
                inRelated = true;
                related.addAll(value);
            }
            default -> {
                return education.take(occurrence) || functions.take(occurrence);
            }
        }
        return true;
    }

    private void put(Occurrence occurrence) {
        fields.put(occurrence.label, occurrence.value, path);
    }

    ProfessionCard done() {
        String title = PassportChapter.unquoted(fields.get(Label.TITLE));
        return new ProfessionCard(
                number,
                heading,
                title == null ? heading : title,
                Phrases.of(otherTitles, path + ".otherTitles", source, report),
                code(Label.GROUP_CODE, "groupCode"),
                null,
                code(Label.OCCUPATION_CODE, "occupationCode"),
                level(),
                fields.get(Label.ORK_SUBLEVEL),
                fields.get(Label.QUALIFICATION_REFERENCE),
                education.done(),
                fields.get(Label.EXPERIENCE),
                fields.get(Label.NON_FORMAL),
                fields.get(Label.PURPOSE),
                functions.listed(),
                functions.functions(),
                Phrases.of(competencies, path + ".competencies", source, report),
                source.texts(regulations, path + ".regulations", report),
                RelatedProfessions.of(related, path + ".related", source.hyphens, report));
    }

    /** A code as written, also a malformed one; what is longer than any code is some other text. */
    private String code(Label label, String field) {
        String text = fields.get(label);
        if (text == null || text.length() <= LONGEST_CODE) {
            return text;
        }
        report.found(Rule.UNPLACED_TEXT, path + "." + field, "The text stands where a code belongs.", text, null);
        return null;
    }

    private Integer level() {
        String text = fields.get(Label.ORK_LEVEL);
        if (text == null) {
            return null;
        }
        Integer level = Level.of(text);
        String beside = level == null ? text : Level.beside(text);
        if (!beside.isEmpty()) {
            report.found(Rule.UNPLACED_TEXT, path + ".orkLevel", "The text stands beside the level.", beside, null);
        } else {
            report.form(text.replaceFirst(String.valueOf(level), ""));
        }
        return level;
    }
}
