package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kasip.cards.problem.Unprocessable;
import kz.kasip.cards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies between two cards, or between a person and a card. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Gap",
        description =
                "What `from` shares with `to`, what it lacks for it, and what it has beyond. Texts are compared by"
                        + " content in the languages of both.")
record Gap(
        @NotNull GapCard from,

        @NotNull GapCard to,

        @NotNull @Schema(description = "The languages compared: those that both sides have.", examples = "[\"ru\"]")
        List<String> languages,

        @NotNull GapSummary summary,

        @NotNull GapItems abilities,

        @Schema(description = "Absent where no knowledge was sent.")
        GapItems knowledge,

        @Schema(description = "Absent where no competencies were sent.")
        GapItems competencies,

        @NotNull EducationGap education,

        @NotNull ExperienceGap experience) {

    /** @throws Unprocessable when the two sides have no language in common */
    static Gap of(GapSide from, GapSide to) {
        GapItems abilities = GapItems.of(from.abilities(), to.abilities());
        GapItems knowledge = compared(from.knowledge(), to.knowledge());
        GapItems competencies = compared(from.competencies(), to.competencies());
        return new Gap(
                from.card(),
                to.card(),
                sharedLanguages(from, to),
                GapSummary.of(abilities, knowledge, competencies),
                abilities,
                knowledge,
                competencies,
                EducationGap.of(from, to),
                ExperienceGap.of(from, to));
    }

    private static GapItems compared(List<GapItem> from, List<GapItem> to) {
        return from == null || to == null ? null : GapItems.of(from, to);
    }

    private static List<String> sharedLanguages(GapSide from, GapSide to) {
        Set<String> shared = new TreeSet<>(from.languages());
        shared.retainAll(to.languages());
        if (shared.isEmpty()) {
            String fault = "is in " + String.join(", ", to.languages()) + ", what it is compared with in "
                    + String.join(", ", from.languages()) + ": there is no language to compare them in";
            throw new Unprocessable(
                    "languages-not-shared", to.card().id() + " " + fault + ".", new Violation("to", fault));
        }
        return List.copyOf(shared);
    }
}
