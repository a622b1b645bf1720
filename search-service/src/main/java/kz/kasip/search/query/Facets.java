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

    /** One value and how many hits have it. */
    @Schema(name = "SearchFacetValue", description = "A value and how many hits have it.")
    record Value(
            @NotNull @Schema(examples = "ABILITY") String value,
            @NotNull @Schema(examples = "12") long count) {}

    /** A section of OKED and how many hits are of it. */
    @Schema(
            name = "SearchFacetSection",
            description = "A section of OKED, how many hits are of it, and how these divide.")
    record Section(
            @NotNull @Schema(examples = "J") String value,
            @NotNull @Schema(examples = "12") long count,
            @NotNull List<Value> classes) {}

    static Facets of(Map<Facet, Map<String, Long>> counts) {
        List<Value> oked = values(counts, Facet.OKED);
        List<Value> sections = oked.stream().filter(value -> !isClass(value)).toList();
        return new Facets(
                values(counts, Facet.KIND),
                values(counts, Facet.LANGUAGE),
                values(counts, Facet.ORK_LEVEL),
                sections.stream().map(section -> section(section, oked)).toList(),
                values(counts, Facet.GROUP),
                values(counts, Facet.STANDARD),
                values(counts, Facet.STATUS));
    }

    private static Section section(Value section, List<Value> oked) {
        return new Section(section.value(), section.count(), classes(section.value() + BETWEEN, oked));
    }

    private static List<Value> classes(String beginning, List<Value> oked) {
        return oked.stream()
                .filter(value -> value.value().startsWith(beginning))
                .map(value -> new Value(value.value().substring(value.value().indexOf(BETWEEN) + 1), value.count()))
                .toList();
    }

    private static boolean isClass(Value oked) {
        return oked.value().contains(BETWEEN);
    }

    private static List<Value> values(Map<Facet, Map<String, Long>> counts, Facet facet) {
        Stream<Map.Entry<String, Long>> values = counts.getOrDefault(facet, Map.of()).entrySet().stream();
        return values.map(entry -> new Value(entry.getKey(), entry.getValue()))
                .filter(value -> value.count() > 0)
                .sorted(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value))
                .toList();
    }
}
