package kz.kasip.standards.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.kasip.standards.diff.Change.Kind;
import kz.kasip.standards.diff.Change.Side;
import kz.kasip.standards.standard.VersionContent;
import kz.kasip.standards.standard.VersionContent.Approval;

/**
 * A part of a standard, cards apart: the fields that stand alone, or an entry of one of its lists.
 *
 * @param id where it stands, for instance {@code terms[2]}; null for the fields that stand alone
 */
record Entry(Kind kind, String id, Map<String, Map<String, String>> texts, Map<String, String> values) {

    /** The kinds that there are lists of, in the order of the document. */
    static final List<Kind> LISTS = List.of(
            Kind.TERM,
            Kind.ABBREVIATION,
            Kind.OKED_STEP,
            Kind.PROFESSIONAL_GROUP,
            Kind.DEVELOPER,
            Kind.EXPERT,
            Kind.UPDATER,
            Kind.EARLIER_VERSION);

    private static Entry empty(Kind kind, String id) {
        return new Entry(kind, id, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The fields that stand alone. */
    static Entry whole(VersionContent content) {
        var data = content.technicalData();
        return empty(Kind.STANDARD, null)
                .with("year", content.year())
                .with("title", content.title())
                .with("summary", content.summary())
                .with("scope", content.scope())
                .with("purpose", content.purpose())
                .with("approval", content.approval())
                .with("technicalData.stateBody", data.stateBody())
                .with("technicalData.sectoralCouncil", data.sectoralCouncil())
                .with("technicalData.nationalBody", data.nationalBody())
                .with("technicalData.chamber", data.chamber())
                .with("technicalData.plannedReview", data.plannedReview());
    }

    /** The entries of a list. */
    static List<Entry> of(Kind kind, VersionContent content) {
        var data = content.technicalData();
        return switch (kind) {
            case TERM ->
                list(
                        kind,
                        "terms",
                        content.terms(),
                        (entry, term) -> entry.with("term", term.term()).with("definition", term.definition()));
            case ABBREVIATION ->
                list(
                        kind,
                        "abbreviations",
                        content.abbreviations(),
                        (entry, one) ->
                                entry.with("abbreviation", one.abbreviation()).with("meaning", one.meaning()));
            case OKED_STEP ->
                list(
                        kind,
                        "oked",
                        content.oked(),
                        (entry, step) -> entry.with("title", step.title())
                                .with("level", step.level())
                                .with("code", step.code()));
            case PROFESSIONAL_GROUP -> texts(kind, "professionalGroups", content.professionalGroups());
            case DEVELOPER -> texts(kind, "technicalData.developers", data.developers());
            case EXPERT -> texts(kind, "technicalData.experts", data.experts());
            case UPDATER -> texts(kind, "technicalData.updatedBy", data.updatedBy());
            case EARLIER_VERSION -> list(kind, "technicalData.earlierVersions", data.earlierVersions(), Entry::earlier);
            default -> throw new IllegalArgumentException("There is no list of " + kind);
        };
    }

    private static void earlier(Entry entry, VersionContent.EarlierVersion earlier) {
        entry.with("version", earlier.version())
                .with("year", earlier.year())
                .with("plannedReview", earlier.plannedReview())
                .with("approval", earlier.approval());
        for (var place = 0; place < earlier.developers().size(); place++) {
            entry.with("developers[" + (place + 1) + "]", earlier.developers().get(place));
        }
    }

    private static List<Entry> texts(Kind kind, String name, List<Map<String, String>> texts) {
        return list(kind, name, texts, (entry, text) -> entry.with("text", text));
    }

    private static <T> List<Entry> list(Kind kind, String name, List<T> parts, BiConsumer<Entry, T> fill) {
        var entries = new ArrayList<Entry>();
        for (var part : parts) {
            var entry = empty(kind, name + "[" + (entries.size() + 1) + "]");
            fill.accept(entry, part);
            entries.add(entry);
        }
        return entries;
    }

    private Entry with(String field, Map<String, String> text) {
        if (text != null) {
            texts.put(field, text);
        }
        return this;
    }

    private Entry with(String field, Approval approval) {
        return approval == null
                ? this
                : with(field + ".body", approval.body())
                        .with(field + ".number", approval.number())
                        .with(field + ".date", approval.date())
                        .with(field + ".appendix", approval.appendix());
    }

    private Entry with(String field, LocalDate day) {
        return with(field, (Object) day);
    }

    private Entry with(String field, Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }

    /** What it is told by; null where it has no text. */
    Map<String, String> text() {
        return texts.isEmpty() ? null : texts.values().iterator().next();
    }

    /** The entry as a whole at its place. */
    Side side(int place) {
        return new Side(null, place, null, null, null, WholeEntry.json(this));
    }
}
