package kz.kasip.cards.gap;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.cards.compare.Match;
import kz.kasip.cards.compare.Matching;
import kz.kasip.cards.compare.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts of one sort: those that both have, and those of either alone. */
@Schema(name = "GapItems", description = "Texts of one sort; each stands in exactly one of the three lists.")
record GapItems(
        @NotNull @Schema(description = "What both have, in order of `from`.")
        List<GapMatch> shared,

        @NotNull @Schema(description = "What `to` has and `from` has not.")
        List<GapItem> missing,

        @NotNull @Schema(description = "What `from` has and `to` has not.")
        List<GapItem> extra) {

    private static final double STEPS = 1000;

    static GapItems of(List<GapItem> from, List<GapItem> to) {
        List<Match> matches = Matching.of(texts(from), texts(to));
        return new GapItems(
                matches.stream()
                        .map(match -> new GapMatch(
                                from.get(match.from()), to.get(match.to()), rounded(match.score()), match.equal()))
                        .toList(),
                without(to, matches.stream().map(Match::to).collect(Collectors.toSet())),
                without(from, matches.stream().map(Match::from).collect(Collectors.toSet())));
    }

    /** All at one place: where a card says something is of no importance here. */
    private static List<Text> texts(List<GapItem> items) {
        IntFunction<Text> text =
                index -> new Text(String.valueOf(index), items.get(index).text(), 0);
        return IntStream.range(0, items.size()).mapToObj(text).toList();
    }

    private static List<GapItem> without(List<GapItem> items, Set<Integer> matched) {
        return IntStream.range(0, items.size())
                .filter(index -> !matched.contains(index))
                .mapToObj(items::get)
                .toList();
    }

    private static double rounded(double score) {
        return Math.floor(score * STEPS) / STEPS;
    }
}
