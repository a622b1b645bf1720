package kz.kasip.search.match;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.follow.GivenPassages;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.names.GivenNames;

/** Vacancies and CVs matched over an index of standards, as a request would be. */
final class Evaluation implements AutoCloseable {
    private static final ObjectReader JSON = new ObjectMapper().readerFor(Version.class);

    /** A version of a standard, as a running system answered it. */
    private record Version(StandardContent standard, List<CardContent> cards) {}

    /** What became of a text: the place of the first right card, 0 where there is none. */
    record Outcome(SentTexts.Sent sent, int rank, List<CardMatch> first) {
        boolean isFound() {
            return rank > 0 && rank <= 3;
        }
    }

    private final OpenedIndex index;

    private Evaluation(OpenedIndex index) {
        this.index = index;
    }

    /** Over the standards of a file with a line of JSON for each. */
    static Evaluation over(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            OpenedIndex index = OpenedIndex.of(new GivenConfig(Files.createTempDirectory("kasip-match")));
            index.fill(lines.flatMap(line -> passages(line).stream()).toList());
            return new Evaluation(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Passage> passages(String line) {
        try {
            Version version = JSON.readValue(line);
            return GivenPassages.of(version.standard(), version.cards());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What matches texts in an index. */
    static CardMatching matching(ServingIndex index) {
        Turns turns = new Turns(new MatchConfig() {
            @Override
            public int atOnce() {
                return 4;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(10);
            }

            @Override
            public Duration budget() {
                return Duration.ofSeconds(60);
            }
        });
        return new CardMatching(new Candidates(index), turns, GivenNames.of(index));
    }

    ServingIndex index() {
        return index.serving();
    }

    List<Outcome> run(List<SentTexts.Sent> texts) {
        CardMatching matching = matching(index.serving());
        List<Outcome> outcomes = new ArrayList<>();
        for (SentTexts.Sent sent : texts) {
            List<CardMatch> items =
                    matching.match(request(sent.text(), Candidates.MOST)).items();
            int rank = IntStream.range(0, items.size())
                    .filter(place -> sent.isRight(
                            items.get(place).cardId(),
                            items.get(place).title().values(),
                            items.get(place).orkLevel()))
                    .map(place -> place + 1)
                    .findFirst()
                    .orElse(0);
            outcomes.add(new Outcome(sent, rank, items.stream().limit(4).toList()));
        }
        return outcomes;
    }

    static MatchRequest request(String text, int limit) {
        return new MatchRequest(text, null, limit, null, null, null, null);
    }

    static double recall(List<Outcome> outcomes, Predicate<SentTexts.Sent> part) {
        return outcomes.stream()
                .filter(outcome -> part.test(outcome.sent()))
                .mapToInt(outcome -> outcome.isFound() ? 1 : 0)
                .average()
                .orElse(1);
    }

    @Override
    public void close() {
        index.close();
    }
}
