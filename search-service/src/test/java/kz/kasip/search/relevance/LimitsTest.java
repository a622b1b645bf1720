package kz.kasip.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What guards the search's quality must not fall silent. */
class LimitsTest {
    private static final Limits FLOORS = new Limits(Map.of("set\tany", 0.8, "set\tall", 0.9));
    private static final Ranks RANKS = new Ranks(IntStream.range(0, 20)
            .mapToObj(i -> new Ranked(new Row("query " + i, "kk/base", "text " + i), 1, true))
            .toList());

    private static Kept kept(int rows) {
        Map<String, Double> kept = new HashMap<>(RANKS.reciprocals());
        kept.keySet().retainAll(kept.keySet().stream().limit(rows).toList());
        return new Kept(kept);
    }

    private static List<String> broken(String set, Kept kept, Ranks... engines) {
        return FLOORS.broken(set, kept, List.of(engines));
    }

    @Test
    void nothingIsWrongWhereAllIsAsBefore() {
        assertThat(broken("set", kept(20), RANKS, RANKS)).isEmpty();
        assertThat(broken("set", kept(18), RANKS)).isEmpty();
    }

    @Test
    void aComparisonWithTooFewRowsIsNone() {
        assertThat(broken("set", kept(17), RANKS)).containsExactly("set: figures are kept of 17 of its 20 rows");
        assertThat(broken("set", Kept.read(Path.of("no", "such.tsv")), RANKS)).hasSize(1);
    }

    @Test
    void aSetWithoutFloorsIsNotHeldToNothing() {
        assertThat(broken("other", kept(20), RANKS))
                .containsExactly("other: kk/base has no floor", "other: all has no floor");
    }

    @Test
    void fallingBehindIsTold() {
        Ranks worse = new Ranks(IntStream.range(0, 20)
                .mapToObj(i -> new Ranked(new Row("query " + i, "kk/base", "text " + i), 2, true))
                .toList());
        assertThat(broken("set", kept(20), worse, RANKS)).hasSize(4);
    }
}
