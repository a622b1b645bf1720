package kz.kasip.search.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.search.match.Evaluation.Outcome;
import org.junit.jupiter.api.Test;

/** Of nine texts in ten a right card is among the first three: over the samples, and over real standards where a bench has read them. */
class EvaluationTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "relevance", "samples.jsonl");
    private static final Path REAL =
            Path.of(System.getProperty("kasip.relevance", "../deploy/.data/bench/relevance/corpus.jsonl"));
    private static final double LEAST = 0.9;
    private static final int RUNS = 15;

    @Test
    void theCardsOfTheSamplesAreFound() {
        check(SAMPLES, "samples.txt");
    }

    @Test
    void theCardsOfRealStandardsAreFound() {
        assumeTrue(Files.exists(REAL), "no bench has read them");
        check(REAL, "documents.txt");
    }

    @Test
    void theLongestTextTakesAMoment() {
        String text = longest();
        try (Evaluation evaluation = Evaluation.over(Files.exists(REAL) ? REAL : SAMPLES)) {
            CardMatching matching = Evaluation.matching(evaluation.index());
            long[] nanos = IntStream.range(0, RUNS)
                    .mapToLong(run -> {
                        long start = System.nanoTime();
                        assertThat(matching.match(Evaluation.request(text, 10)).items())
                                .isNotEmpty();
                        return System.nanoTime() - start;
                    })
                    .skip(RUNS / 3)
                    .sorted()
                    .toArray();
            long half = nanos[nanos.length / 2] / 1_000_000;
            IO.println("50 kB are matched in %d ms (median of %d)".formatted(half, nanos.length));
            assertThat(half).isLessThan(5_000);
        }
    }

    /** All texts of both sets one after the other, until there are 50 kB. */
    private static String longest() {
        StringBuilder text = new StringBuilder();
        List<SentTexts.Sent> all = new ArrayList<>(SentTexts.of("documents.txt"));
        all.addAll(SentTexts.of("samples.txt"));
        for (int number = 0; ; number++) {
            String next = all.get(number % all.size()).text() + "\n";
            if ((text + next).getBytes(StandardCharsets.UTF_8).length > 50 * 1024) {
                return text.toString();
            }
            text.append(next);
        }
    }

    private static void check(Path standards, String texts) {
        List<SentTexts.Sent> sent = SentTexts.of(texts);
        assertThat(sent)
                .anyMatch(one -> one.language().equals("kk"))
                .anyMatch(one -> one.language().equals("ru"));
        try (Evaluation evaluation = Evaluation.over(standards)) {
            List<Outcome> outcomes = evaluation.run(sent);
            outcomes.stream().filter(outcome -> outcome.rank() != 1).forEach(EvaluationTest::tell);
            double all = Evaluation.recall(outcomes, one -> true);
            double heldOut = Evaluation.recall(outcomes, SentTexts.Sent::heldOut);
            double kazakh = Evaluation.recall(outcomes, one -> one.language().equals("kk"));
            double russian = Evaluation.recall(outcomes, one -> one.language().equals("ru"));
            IO.println("%s: recall@3 %.3f over %d texts; held out %.3f; kk %.3f, ru %.3f; first at once %.3f"
                    .formatted(texts, all, sent.size(), heldOut, kazakh, russian, first(outcomes)));
            assertThat(all).as("recall@3").isGreaterThanOrEqualTo(LEAST);
            assertThat(heldOut).as("recall@3 of what nothing was tuned by").isGreaterThanOrEqualTo(LEAST);
        }
    }

    private static double first(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.rank() == 1 ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static void tell(Outcome outcome) {
        IO.println("%s %s %d is found in place %d, the first are %s"
                .formatted(
                        outcome.sent().language(),
                        outcome.sent().kind(),
                        outcome.sent().number(),
                        outcome.rank(),
                        outcome.first().stream()
                                .map(card -> card.cardId() + " " + card.score())
                                .toList()));
    }
}
