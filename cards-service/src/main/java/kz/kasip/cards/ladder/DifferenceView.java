package kz.kasip.cards.ladder;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.cards.compare.Match;
import kz.kasip.cards.compare.Matching;
import kz.kasip.cards.compare.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step adds to texts of one kind, drops and changes. */
@Schema(name = "LadderDifference", description = "What a step adds to texts of one kind, drops and changes.")
record DifferenceView(
        @NotNull @Schema(description = "How many are the same below and above.", examples = "18")
        int kept,

        @NotNull @Schema(
                description = "Which share of those below stays above, the same or in other words: 0 to 1.",
                minimum = "0",
                maximum = "1",
                examples = "0.95")
        double stays,

        @NotNull @Schema(description = "Above alone.") List<Line> added,

        @NotNull @Schema(description = "Below alone.") List<Line> dropped,

        @NotNull @Schema(description = "In other words above than below.")
        List<Reworded> changed) {

    private static final double HUNDRED = 100;

    /** A text and where it stands. */
    @Schema(name = "LadderLine", description = "A text of a card.")
    record Line(
            @NotNull @Schema(description = "Id of the function or item.", examples = "J62012900-02.f1.s1.a3")
            String id,

            @NotNull @Schema(description = "The text.", examples = "{\"ru\": \"Лечить деревья\"}")
            Map<String, String> text) {

        static Line of(Text text) {
            return new Line(text.id(), text.text());
        }
    }

    /** A text in other words. */
    @Schema(name = "LadderChange", description = "A text that stays in other words.")
    record Reworded(
            @NotNull Line from,
            @NotNull Line to,

            @NotNull @Schema(description = "How alike the two are, to 1.", examples = "0.86")
            double score) {}

    static DifferenceView of(List<Text> below, List<Text> above) {
        List<Match> matches = Matching.of(below, above);
        List<Match> reworded = matches.stream().filter(match -> !match.equal()).toList();
        double stays = below.isEmpty() ? 1 : (double) matches.size() / below.size();
        return new DifferenceView(
                matches.size() - reworded.size(),
                Math.floor(stays * HUNDRED) / HUNDRED,
                unmatched(above, matches.stream().collect(Collectors.toMap(Match::to, Match::score))),
                unmatched(below, matches.stream().collect(Collectors.toMap(Match::from, Match::score))),
                reworded.stream()
                        .map(match -> new Reworded(
                                Line.of(below.get(match.from())), Line.of(above.get(match.to())), match.score()))
                        .toList());
    }

    private static List<Line> unmatched(List<Text> texts, Map<Integer, Double> matched) {
        return IntStream.range(0, texts.size())
                .filter(place -> !matched.containsKey(place))
                .mapToObj(place -> Line.of(texts.get(place)))
                .toList();
    }

    /** Whether below and above are the same. */
    boolean none() {
        return added.isEmpty() && dropped.isEmpty() && changed.isEmpty();
    }
}
