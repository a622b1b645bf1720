package kz.kasip.search.relevance;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.index.SearchConfig;
import kz.kasip.search.query.DirectSearch;
import kz.kasip.search.query.DirectSearch.Found;

/** The search over a corpus on one of the engines. */
final class Engine implements AutoCloseable {
    static final int DEPTH = 10;

    private final OpenedIndex index;
    private DirectSearch search;

    private Engine(OpenedIndex index) {
        this.index = index;
        this.search = new DirectSearch(index.serving());
    }

    /** In this process. */
    static Engine lucene(Corpus corpus) {
        return of(corpus, Map.of());
    }

    /** With settings that lead to the engine, as the service has them. */
    static Engine of(Corpus corpus, Map<String, String> settings) {
        OpenedIndex index = OpenedIndex.of(config(settings));
        index.fill(corpus.passages());
        return new Engine(index);
    }

    private static SearchConfig config(Map<String, String> settings) {
        try {
            Map<String, String> all = new HashMap<>(Map.of("kasip.search.opensearch.hosts", "none"));
            all.putAll(settings);
            all.put(
                    "kasip.search.directory",
                    Files.createTempDirectory("kasip-relevance").toString());
            return new SmallRyeConfigBuilder()
                    .withSources(new PropertiesConfigSource(all, "given", 500))
                    .withMapping(SearchConfig.class)
                    .addDiscoveredConverters()
                    .build()
                    .getConfigMapping(SearchConfig.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searches with the weights that are configured now. */
    void withNewWeights() {
        search = new DirectSearch(index.serving());
    }

    /** Runs all rows. */
    Ranks run(List<Row> rows) {
        return new Ranks(rows.stream().map(this::run).toList());
    }

    private Ranked run(Row row) {
        Expectation expectation = Expectation.of(row);
        DirectSearch.Answer answer = search.search(row.query(), DEPTH);
        int rank = rank(answer.items(), expectation);
        boolean found = !answer.items().isEmpty();
        if (row.mayBeInOtherLanguage()) {
            int other = rank(answer.alsoIn(), expectation);
            rank = rank == 0 ? other : other == 0 ? rank : Math.min(rank, other);
            found |= !answer.alsoIn().isEmpty();
        }
        return new Ranked(row, rank, found);
    }

    /** What is found first, for a person to read. */
    List<Found> first(Row row, int count) {
        DirectSearch.Answer answer = search.search(row.query(), count);
        return row.mayBeInOtherLanguage() && answer.items().isEmpty() ? answer.alsoIn() : answer.items();
    }

    private static int rank(List<Found> hits, Expectation expectation) {
        return IntStream.range(0, Math.min(DEPTH, hits.size()))
                .filter(place -> expectation.isMetBy(hits.get(place)))
                .map(place -> place + 1)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        index.close();
    }
}
