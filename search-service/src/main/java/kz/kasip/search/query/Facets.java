package kz.kasip.search.query;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the hits of all pages divide. */
@Schema(
        name = "SearchFacets",
        description = "How all hits divide, the commonest value first; each facet leaves out the filter on itself."
                + " At most 200 values of a facet are told: those with the most hits, of equal ones the first by name."
                + " On a cluster they are picked among the 1000 values with the most passages, and numbers above 3000"
                + " are within a per cent or so.")
record Facets(
        @NotNull List<Value> kind,
        @NotNull List<Value> language,
        @NotNull List<Value> orkLevel,

        @NotNull @Schema(description = "Sections of OKED with the classes in them.")
        List<Section> oked,

        @NotNull @Schema(description = "Groups of the classifier of occupations.")
        List<Value> group,

        @NotNull List<Value> standard,
        @NotNull List<Value> status) {

    private static final String BETWEEN = "/";
    private static final String TITLE =
            "What the code is called, by language; absent where nobody knows, and where the value is no code.";

    /** One value and how many hits have it. */
    @Schema(name = "SearchFacetValue", description = "A value and how many hits have it.")
    record Value(
            @NotNull @Schema(examples = "2513-0") String value,

            @Schema(description = TITLE, examples = "{\"kk\": \"Бағбандар\", \"ru\": \"Садовники\"}")
            Map<String, String> title,

            @NotNull @Schema(examples = "12") long count) {}

    /** A section of OKED and how many hits are of it. */
    @Schema(
            name = "SearchFacetSection",
            description = "A section of OKED, how many hits are of it, and how these divide.")
    record Section(
            @NotNull @Schema(examples = "J") String value,

            @Schema(
                    description = TITLE,
                    examples = "{\"kk\": \"Ақпарат және байланыс\", \"ru\": \"Информация и связь\"}")
            Map<String, String> title,

            @NotNull @Schema(examples = "12") long count,
            @NotNull List<Value> classes) {}

    /**
     * Counts as they are shown.
     *
     * @param titles by facet and code, what the codes are called
     */
    static Facets of(Map<Facet, Map<String, Long>> counts, Map<Facet, Map<String, Map<String, String>>> titles) {
        return new Shown(counts, titles).facets();
    }

    private record Shown(Map<Facet, Map<String, Long>> counts, Map<Facet, Map<String, Map<String, String>>> titles) {

        Facets facets() {
            return new Facets(
                    values(Facet.KIND).toList(),
                    values(Facet.LANGUAGE).toList(),
                    values(Facet.ORK_LEVEL).toList(),
                    values(Facet.OKED)
                            .filter(value -> !value.value().contains(BETWEEN))
                            .map(this::section)
                            .toList(),
                    values(Facet.GROUP).toList(),
                    values(Facet.STANDARD).toList(),
                    values(Facet.STATUS).toList());
        }

        private Section section(Value section) {
            String beginning = section.value() + BETWEEN;
            List<Value> classes = values(Facet.OKED)
                    .filter(value -> value.value().startsWith(beginning))
                    .map(value -> value(Facet.OKED, value.value().substring(beginning.length()), value.count()))
                    .toList();
            return new Section(section.value(), section.title(), section.count(), classes);
        }

        private Stream<Value> values(Facet facet) {
            return counts.getOrDefault(facet, Map.of()).entrySet().stream()
                    .map(entry -> value(facet, entry.getKey(), entry.getValue()))
                    .filter(value -> value.count() > 0)
                    .sorted(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value));
        }

        private Value value(Facet facet, String code, long count) {
            Map<String, String> title = titles.getOrDefault(facet, Map.of()).getOrDefault(code, Map.of());
            return new Value(code, title.isEmpty() ? null : title, count);
        }
    }
}
