package kz.kasip.cards.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the threshold tells rightly whether two texts say the same, over labelled pairs in our own words. */
class EvaluationTest {
    private static final Logger LOG = Logger.getLogger(EvaluationTest.class);
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.9;

    private record Pair(boolean heldOut, boolean same, String language, String one, String other) {
        static Pair of(String language, String line) {
            String[] parts = line.split(" \\| ");
            return new Pair(parts[0].equals("held-out"), parts[1].equals("same"), language, parts[3], parts[4]);
        }

        private List<Text> text(String written) {
            return List.of(new Text("", Map.of(language, written), 0));
        }

        boolean found() {
            return !Matching.of(text(one), text(other)).isEmpty();
        }
    }

    private record Quality(String of, long pairs, long right, long found, long same) {
        static Quality of(String name, List<Pair> pairs, Predicate<Pair> part) {
            List<Pair> some = pairs.stream().filter(part).toList();
            return new Quality(
                    name,
                    some.size(),
                    some.stream().filter(pair -> pair.same && pair.found()).count(),
                    some.stream().filter(Pair::found).count(),
                    some.stream().filter(Pair::same).count());
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / same;
        }

        void check() {
            LOG.infof("%s: %d pairs, precision %.3f, recall %.3f", of, pairs, precision(), recall());
            assertThat(precision()).as("precision, " + of).isGreaterThanOrEqualTo(PRECISION);
            assertThat(recall()).as("recall, " + of).isGreaterThanOrEqualTo(RECALL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void sameAndDifferentTextsAreToldApart(String language) {
        List<Pair> pairs = pairs(language);
        Quality.of(language + ", tuned on", pairs, pair -> !pair.heldOut).check();
        Quality.of(language + ", held out", pairs, Pair::heldOut).check();
        Quality.of(language + ", all", pairs, pair -> true).check();
    }

    @Test
    void thereAreEnoughPairsInBothLanguages() {
        assertThat(pairs("kk")).hasSizeGreaterThan(200);
        assertThat(pairs("ru")).hasSizeGreaterThan(200);
    }

    private static List<Pair> pairs(String language) {
        try (InputStream file = EvaluationTest.class.getResourceAsStream("/compare/" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Pair.of(language, line))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
