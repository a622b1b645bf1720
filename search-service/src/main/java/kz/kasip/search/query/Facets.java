package kz.kasip.search.query;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the hits of all pages divide. */
@Schema(name = "SearchFacets", description = "How all hits divide, the commonest value first.")
record Facets(
        @NotNull List<Value> kind,
        @NotNull List<Value> language,
        @NotNull List<Value> orkLevel,

        @NotNull @Schema(description = "Sections of OKED.") List<Value> okedSection,

        @NotNull @Schema(description = "Classes of OKED.") List<Value> okedClass,

        @NotNull List<Value> standard) {

    /** One value and how many hits have it. */
    @Schema(name = "SearchFacetValue", description = "A value and how many hits have it.")
    record Value(
            @NotNull @Schema(examples = "ABILITY") String value,
            @NotNull @Schema(examples = "12") long count) {}

    static List<Value> values(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value))
                .toList();
    }
}
