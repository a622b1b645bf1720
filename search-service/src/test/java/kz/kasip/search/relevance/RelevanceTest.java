package kz.kasip.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.testsupport.OpenSearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search is as good as it was, on both engines: over the samples, and over real documents where a bench has read them. */
class RelevanceTest {
    private static final Path REAL =
            Path.of(System.getProperty("kasip.relevance", "../deploy/.data/bench/relevance/corpus.jsonl"));

    private static final Path QUERIES =
            Path.of(System.getProperty("kasip.root", ".."), "..", "shared", "search", "dev-queries.tsv");

    private static OpenSearchServer server;
    private static Map<String, String> openSearch;

    @BeforeAll
    static void start() {
        server = new OpenSearchServer();
        openSearch = server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void theSamplesAreFoundAsWellAsBefore() {
        Corpus corpus = Corpus.read(Limits.FOLDER.resolve("samples.jsonl"));
        Map<String, List<Row>> sets = new LinkedHashMap<>();
        sets.put("sample-queries", Row.read(Limits.FOLDER.resolve("sample-queries.tsv")));
        sets.put("sample-noisy", NoisyRows.of(corpus, RelevanceBench.NOISY_ROWS));
        assertThat(broken(corpus, sets)).isEmpty();
    }

    @Test
    void realStandardsAreFoundAsWellAsBefore() {
        Assumptions.assumeTrue(Files.exists(REAL), "no bench has read them");
        Map<String, List<Row>> sets = new LinkedHashMap<>();
        sets.put("real-queries", Row.read(Limits.FOLDER.resolve("real-queries.tsv")));
        if (Files.exists(QUERIES)) {
            sets.put("dev-queries", Row.read(QUERIES));
        }
        assertThat(broken(Corpus.read(REAL), sets)).isEmpty();
    }

    private static List<String> broken(Corpus corpus, Map<String, List<Row>> sets) {
        Limits limits = Limits.read();
        List<String> broken = new ArrayList<>();
        try (Engine lucene = Engine.lucene(corpus);
                Engine cluster = Engine.of(corpus, openSearch)) {
            sets.forEach((set, rows) -> broken.addAll(
                    limits.broken(set, Kept.read(Limits.kept(set)), List.of(lucene.run(rows), cluster.run(rows)))));
        }
        return broken;
    }
}
