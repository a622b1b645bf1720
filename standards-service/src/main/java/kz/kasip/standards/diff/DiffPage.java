package kz.kasip.standards.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.standards.diff.Change.Type;
import kz.kasip.standards.http.Lang;

/** A difference laid out for reading: the counts, and for the standard and each card the changes side by side. */
record DiffPage(
        String language,
        String code,
        Map<String, String> words,
        String from,
        String to,
        List<Count> counts,
        List<Section> sections) {

    /** How often something happened. */
    record Count(String label, long count) {}

    /** The changes of the standard itself, or of one card. */
    record Section(String heading, String titleLanguage, String title, List<Row> rows) {}

    /** One change. */
    record Row(String type, String label, String what, List<Line> from, List<Line> to) {}

    /**
     * A line of one side.
     *
     * @param depth how far it stands inside of what came or went with it
     * @param label what it is, or empty
     * @param language of the text; null where it is in none
     */
    record Line(int depth, String label, String language, List<Part> parts) {

        /** A run of a line, marked where it is in this version alone. */
        record Part(boolean marked, String text) {}

        static Line plain(int depth, String label, String language, String text) {
            return new Line(depth, label, language, List.of(new Part(false, text)));
        }
    }

    static DiffPage of(VersionsDiff.Found found, Lang lang) {
        var diff = found.diff();
        var labels = DiffLabels.of(lang);
        var sections = new ArrayList<Section>();
        if (!diff.metadata().isEmpty()) {
            sections.add(section(labels.word("standard"), Map.of(), diff.metadata(), labels, lang));
        }
        byCard(diff.cards())
                .forEach((card, changes) -> sections.add(
                        section(card, found.titles().getOrDefault(card, Map.of()), changes, labels, lang)));
        return new DiffPage(
                labels.language(),
                diff.code().value(),
                words(labels),
                version(diff.from(), labels),
                version(diff.to(), labels),
                counts(diff.summary(), labels),
                sections);
    }

    private static Map<String, List<Change>> byCard(List<Change> changes) {
        return changes.stream()
                .collect(
                        Collectors.groupingBy(change -> change.path().card(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Section section(
            String heading, Map<String, String> title, List<Change> changes, DiffLabels labels, Lang lang) {
        var language = lang != null && title.containsKey(lang.code())
                ? lang.code()
                : title.keySet().stream().findFirst().orElse(null);
        var rows =
                changes.stream().map(change -> DiffRow.of(change, labels, lang)).toList();
        return new Section(heading, language, language == null ? null : title.get(language), rows);
    }

    private static Map<String, String> words(DiffLabels labels) {
        return List.of("title", "back", "changes", "what", "nothing", "absent").stream()
                .collect(Collectors.toMap(key -> key, labels::word));
    }

    private static String version(DiffView.Version version, DiffLabels labels) {
        var text = new StringBuilder(labels.word("version")).append(' ').append(version.version());
        if (version.revision() > 1) {
            text.append(", ").append(labels.word("revision")).append(' ').append(version.revision());
        }
        if (version.effectiveFrom() != null) {
            text.append(" (").append(version.effectiveFrom()).append(" – ");
            text.append(version.effectiveTo() == null ? "…" : version.effectiveTo());
            text.append(')');
        }
        return text.toString();
    }

    private static List<Count> counts(Summary summary, DiffLabels labels) {
        var all = summary.counts().all();
        return IntStream.range(0, all.size())
                .filter(type -> all.get(type) > 0)
                .mapToObj(type -> new Count(labels.word("type." + Type.values()[type]), all.get(type)))
                .toList();
    }
}
