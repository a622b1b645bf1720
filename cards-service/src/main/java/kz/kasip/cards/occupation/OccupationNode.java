package kz.kasip.cards.occupation;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node of the classifier as it stands in a list. */
@Schema(name = "OccupationNode", description = "A node of the classifier of occupations.")
record OccupationNode(
        @NotNull @Schema(description = "Code in the classifier.", examples = "2513-0")
        String code,

        @NotNull @Schema(
                description = "1 major group, 2 sub-major, 3 minor, 4 group, 5 initial group, 6 occupation.",
                minimum = "1",
                maximum = "6",
                examples = "5")
        int level,

        @NotNull @Schema(description = "Name in both languages.", examples = "{\"kk\": \"Бағбандар\", \"ru\": \"Садовники\"}")
        Map<String, String> name) {

    static OccupationNode of(Occupation occupation) {
        return new OccupationNode(occupation.code, occupation.level, name(occupation));
    }

    static Map<String, String> name(Occupation occupation) {
        return new TreeMap<>(Map.of("kk", occupation.nameKk, "ru", occupation.nameRu));
    }
}
