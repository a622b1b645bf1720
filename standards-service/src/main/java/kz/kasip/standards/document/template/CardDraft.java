package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.document.reading.Block;

/** A card while its rows are read. */
final class CardDraft {

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
    private final List<Block> references = new ArrayList<>();
    private final OccupationCodes codes;
    private final Set<Label> met = EnumSet.noneOf(Label.class);
    private final Block at;
    private boolean inRelated;

    CardDraft(Source source, Report report, int number, Occurrence heading) {
        this.at = heading.at;
        this.source = source;
        this.report = report;
        this.number = number;
        this.path = "cards[" + number + "]";
        this.heading = PassportChapter.unquoted(source.text(heading.value));
        this.fields = new Fields(source, report);
        this.functions = new FunctionTable(source, report, path);
        this.education = new EducationTable(source);
        this.codes = new OccupationCodes(source, report, path);
    }

    /** Whether the label says again what the card's heading said right before it. */
    boolean repeatsHeading(Occurrence occurrence) {
        String again = PassportChapter.unquoted(source.text(occurrence.value));
        boolean repeats = met.isEmpty() && (again == null || Letters.same(again, heading));
        if (repeats && again != null) {
            report.repeated(again, heading);
        }
        return repeats;
    }

    /** Whether the label can only begin another card, whose heading was not recognised. */
    boolean endsBefore(Occurrence occurrence) {
        boolean code = occurrence.label == Label.GROUP_CODE || occurrence.label == Label.OCCUPATION_CODE;
        return code && (inRelated || met.contains(occurrence.label));
    }

    boolean take(Occurrence occurrence) {
        occurrence.label.field().ifPresent(field -> report.place(path + "." + field, occurrence.line()));
        List<Block> value = occurrence.value;
        met.add(occurrence.label);
        switch (occurrence.label) {
            case GROUP_CODE, OCCUPATION_CODE -> codes.take(occurrence.label, value);
            case ORK_LEVEL, ORK_SUBLEVEL, EXPERIENCE, NON_FORMAL, PURPOSE -> put(occurrence);
            case QUALIFICATION_REFERENCE -> references.addAll(value);
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
        Level.Cell level = level();
        return new ProfessionCard(
                number,
                heading,
                title == null ? heading : title,
                Phrases.of(otherTitles, path + ".otherTitles", source, report),
                codes.group(),
                codes.groupTitle(),
                codes.occupation(),
                level.level(),
                sublevel(level),
                QualificationReference.of(references, source),
                education.done(),
                experience(),
                fields.get(Label.NON_FORMAL),
                fields.get(Label.PURPOSE),
                functions.listed(),
                functions.functions(),
                Phrases.of(competencies, path + ".competencies", source, report),
                source.texts(regulations, path + ".regulations", report),
                RelatedProfessions.of(related, path + ".related", source.hyphens, report));
    }

    /** The level; what older forms say beside it is the education and the experience that it asks for. */
    private Level.Cell level() {
        String text = fields.get(Label.ORK_LEVEL);
        if (text == null) {
            return new Level.Cell(null, null, List.of(), "");
        }
        Level.Cell cell = Level.cell(text);
        cell.words().forEach(report::form);
        if (!cell.beside().isEmpty() && !education.takesBeside(cell.beside())) {
            report.found(
                    Rule.UNPLACED_TEXT, path + ".orkLevel", "The text stands beside the level.", cell.beside(), null);
        }
        return cell;
    }

    private String sublevel(Level.Cell level) {
        String own = fields.get(Label.ORK_SUBLEVEL);
        if (own != null && level.sublevel() != null) {
            if (Letters.same(own, level.sublevel())) {
                report.repeated(level.sublevel(), own);
            } else {
                report.unplaced(path + ".orkSublevel", at.with(level.sublevel()));
            }
        }
        return own == null ? level.sublevel() : own;
    }

    private String experience() {
        List<String> texts = new ArrayList<>(education.experience());
        if (fields.has(Label.EXPERIENCE)) {
            texts.addFirst(fields.get(Label.EXPERIENCE));
        }
        return texts.isEmpty() ? null : String.join("; ", texts);
    }
}
