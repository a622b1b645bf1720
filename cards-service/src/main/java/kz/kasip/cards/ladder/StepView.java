package kz.kasip.cards.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Education;
import kz.kasip.cards.compare.Matching;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step from one rung to the next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LadderStep", description = "A step from one rung to the next.")
record StepView(
        @NotNull @Schema(description = "The card below.", examples = "J62012900-01")
        String from,

        @NotNull @Schema(description = "The card above.", examples = "J62012900-02")
        String to,

        @NotNull @Schema(
                description = "Whether functions, abilities and knowledge tell the two levels apart.",
                examples = "true")
        boolean distinguishable,

        @Schema(
                description = "Says so where they can't be told apart.",
                examples = "The levels cannot be told apart: functions, abilities and knowledge are the same.")
        String note,

        @NotNull @Schema(description = "The titles of the functions.")
        DifferenceView functions,

        @NotNull @Schema(description = "The abilities of all functions.")
        DifferenceView abilities,

        @NotNull @Schema(description = "The knowledge of all functions.")
        DifferenceView knowledge,

        @Schema(description = "The demanded education, where it changes.")
        EducationChange education,

        @Schema(description = "The demanded experience, where it changes.")
        ExperienceChange experience) {

    private static final String SAME =
            "The levels cannot be told apart: functions, abilities and knowledge are the same.";

    /** What education is demanded below and above. */
    @Schema(name = "LadderEducationChange", description = "What education is demanded below and above.")
    record EducationChange(
            @NotNull List<Education> from, @NotNull List<Education> to) {}

    /** What experience is demanded below and above; absent where none is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "LadderExperienceChange",
            description = "What experience is demanded below and above; absent where none is.")
    record ExperienceChange(
            @Schema(description = "Below.", examples = "{\"ru\": \"Год в ученичестве\"}")
            Map<String, String> from,

            @Schema(description = "Above.", examples = "{\"ru\": \"Три года садовником\"}")
            Map<String, String> to) {}

    static StepView of(Rung below, Rung above) {
        Contents from = Contents.of(below.card());
        Contents to = Contents.of(above.card());
        DifferenceView functions = DifferenceView.of(from.functions(), to.functions());
        DifferenceView abilities = DifferenceView.of(from.abilities(), to.abilities());
        DifferenceView knowledge = DifferenceView.of(from.knowledge(), to.knowledge());
        boolean same = functions.none() && abilities.none() && knowledge.none();
        CardContent lower = below.card().body();
        CardContent upper = above.card().body();
        return new StepView(
                below.card().cardId(),
                above.card().cardId(),
                !same,
                same ? SAME : null,
                functions,
                abilities,
                knowledge,
                keys(lower.education()).equals(keys(upper.education()))
                        ? null
                        : new EducationChange(lower.education(), upper.education()),
                key(lower.experience()).equals(key(upper.experience()))
                        ? null
                        : new ExperienceChange(lower.experience(), upper.experience()));
    }

    private static List<List<String>> keys(List<Education> education) {
        return education.stream()
                .map(line -> Stream.<Function<Education, Map<String, String>>>of(
                                Education::level, Education::speciality, Education::qualification)
                        .map(part -> key(part.apply(line)))
                        .toList())
                .toList();
    }

    private static String key(Map<String, String> text) {
        return Matching.key(Objects.requireNonNullElse(text, Map.of()));
    }
}
