package kz.kasip.cards.occupation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node of the classifier with its place in it and the cards in force under it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Occupation",
        description =
                "A node of the classifier of occupations, its place in it and its cards. Where the classifier has not"
                        + " been imported, or does not have the code, there are the cards alone.")
record OccupationView(
        @NotNull @Schema(description = "Code in the classifier.", examples = "2513-0")
        String code,

        @NotNull @Schema(
                description = "1 major group, 2 sub-major, 3 minor, 4 group, 5 initial group, 6 occupation.",
                minimum = "1",
                maximum = "6",
                examples = "5")
        int level,

        @Schema(description = "Name in both languages.", examples = "{\"kk\": \"Бағбандар\", \"ru\": \"Садовники\"}")
        Map<String, String> name,

        @Schema(description = "Code of the node above.", examples = "2513")
        String parent,

        @NotNull @Schema(description = "The nodes above, the major group first.")
        List<OccupationNode> path,

        @NotNull @Schema(description = "The nodes right below.")
        List<OccupationNode> children,

        @NotNull @Schema(description = "Cards in force with this code or one below it, at most 200.")
        List<CardSummary> cards,

        @NotNull @Schema(description = "How many such cards there are.", examples = "2")
        long cardsTotal) {}
