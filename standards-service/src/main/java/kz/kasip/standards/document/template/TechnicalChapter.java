package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** The last chapter: organisations, version and dates; persons are kept apart. */
final class TechnicalChapter {

    private static final Map<Label, String> PATHS = new EnumMap<>(Map.of(
            Label.STATE_BODY, "technicalData.stateBody",
            Label.DEVELOPERS, "technicalData.developers",
            Label.SECTORAL_COUNCIL, "technicalData.sectoralCouncil",
            Label.NATIONAL_BODY, "technicalData.nationalBody",
            Label.CHAMBER, "technicalData.chamber"));

    private final Source source;
    private final Report report;
    private final Map<Label, List<Block>> bodies = new EnumMap<>(Label.class);
    private Label current = Label.STATE_BODY;
    private final Versions versions;
    private final EarlierVersions earlier;
    private final List<String> experts = new ArrayList<>();
    private final List<String> updatedBy = new ArrayList<>();

    TechnicalChapter(Source source, Report report) {
        this.source = source;
        this.report = report;
        this.versions = new Versions(source, report);
        this.earlier = new EarlierVersions(source, report);
    }

    boolean take(Occurrence occurrence) {
        switch (occurrence.label) {
            case DEVELOPERS -> developers(occurrence);
            case STATE_BODY, SECTORAL_COUNCIL, NATIONAL_BODY, CHAMBER -> organisations(occurrence);
            case EXECUTOR -> executor(occurrence);
            case EXPERTS -> experts.addAll(organisations(occurrence, "technicalData.experts"));
            case UPDATED_BY -> updatedBy.addAll(organisations(occurrence, "technicalData.updatedBy"));
            case EARLIER_VERSION, EARLIER_REVIEW, EARLIER_APPROVAL -> earlier.take(occurrence);
            case EARLIER_DEVELOPERS -> earlier.developers(organisations(occurrence, EarlierVersions.PATH));
            case VERSION -> versions.version(occurrence.value);
            case REVIEW -> versions.review(occurrence.value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void developers(Occurrence occurrence) {
        if (source.generation == Generation.PRESENT) {
            organisations(occurrence);
        } else {
            versions.developers(organisations(occurrence, PATHS.get(Label.DEVELOPERS)));
        }
    }

    private List<String> organisations(Occurrence occurrence, String path) {
        current = occurrence.label;
        return source.generation == Generation.PRESENT
                ? listed(occurrence.value, path)
                : Organisations.of(Persons.joined(occurrence.value), source, report, path, versions::approved);
    }

    /** A list as the present form has it: an entry for each organisation, but none about a person. */
    private List<String> listed(List<Block> value, String path) {
        List<Block> names = new ArrayList<>();
        for (Block block : value) {
            if (Persons.isPersonal(block.text())) {
                report.contact(path, block);
            } else {
                names.add(block);
            }
        }
        return source.texts(names, path, report);
    }

    /** One organisation in one paragraph, or several developers; a paragraph that is neither is unplaced. */
    private void organisations(Occurrence occurrence) {
        current = occurrence.label;
        boolean foreign = false;
        Block before = null;
        for (Block block : Persons.joined(occurrence.value)) {
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
            return (foreign || apart)
                    && !Persons.isOrganisation(block.text())
                    && LabelPlaces.pointEnd(block.text()) == 0;
        }
        return foreign || Paragraphs.ends(before, block);
    }

    private void executor(Occurrence occurrence) {
        for (Block block : Persons.joined(occurrence.value)) {
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

    private String body(Label label) {
        return source.text(bodies.getOrDefault(label, List.of()));
    }

    /** The act that approves the document, by what its head and its last chapter say. */
    Approval approval(Approval head) {
        return versions.approval(head);
    }

    TechnicalData done() {
        List<String> developers = new ArrayList<>(versions.developers());
        developers.addAll(
                source.texts(bodies.getOrDefault(Label.DEVELOPERS, List.of()), PATHS.get(Label.DEVELOPERS), report));
        return new TechnicalData(
                body(Label.STATE_BODY),
                developers,
                body(Label.SECTORAL_COUNCIL),
                body(Label.NATIONAL_BODY),
                body(Label.CHAMBER),
                versions.number(),
                versions.year(),
                versions.review(),
                List.copyOf(experts),
                List.copyOf(updatedBy),
                source.generation == Generation.PRESENT ? earlier.done() : versions.earlier());
    }
}
