package kz.kasip.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.relevance.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How soon the right title is suggested, and how fast. */
class KeystrokesTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "relevance", "samples.jsonl");

    /** What {@code deploy/bench relevance} leaves of the documents that it was given. */
    private static final Path REAL = Path.of(System.getProperty("kasip.root", ".."), "deploy", ".data", "bench")
            .resolve(Path.of("relevance", "corpus.jsonl"));

    private static final double MOST_LETTERS = 3;
    private static final double MOST_MILLIS = 25;
    private static final double MILLIS = 1e6;

    @TempDir
    Path folder;

    @Test
    void theTitlesOfTheSamplesComeWithinThreeLetters() {
        measure(Corpus.read(SAMPLES));
    }

    @Test
    void theTitlesOfRealStandardsComeWithinThreeLetters() {
        Path file = Path.of(System.getProperty("kasip.corpus", REAL.toString()));
        assumeTrue(Files.exists(file), file + " is not at hand");
        measure(Corpus.read(file));
    }

    private void measure(Corpus corpus) {
        List<Long> nanos = new ArrayList<>();
        try (OpenedIndex index = OpenedIndex.of(new GivenConfig(folder))) {
            index.fill(corpus.passages());
            Completion completion = new Completion(index.serving());
            Keystrokes keystrokes = new Keystrokes(typed -> {
                long begun = System.nanoTime();
                List<Suggestion> suggestions = completion.complete(
                        new SuggestRequest(typed, Optional.empty(), Optional.empty(), SuggestRequest.MOST));
                nanos.add(System.nanoTime() - begun);
                return suggestions.stream()
                        .flatMap(suggestion -> suggestion.text().values().stream())
                        .toList();
            });
            report("standards and cards", heads(corpus), keystrokes);
            report("functions, skills, competencies and terms", others(corpus), keystrokes);
        }
        List<Long> sorted = nanos.stream().skip(nanos.size() / 4).sorted().toList();
        double median = sorted.get(sorted.size() / 2) / MILLIS;
        IO.println("%d questions: median %.2f ms, p99 %.2f ms"
                .formatted(nanos.size(), median, sorted.get(sorted.size() * 99 / 100) / MILLIS));
        assertThat(median).isLessThan(MOST_MILLIS);
    }

    private static void report(String what, List<String> titles, Keystrokes keystrokes) {
        double anyWords = Keystrokes.mean(titles, keystrokes::ofAnyWords);
        double beginning = Keystrokes.mean(titles, keystrokes::fromTheBeginning);
        IO.println("%d titles of %s: %.2f letters of any words on average, %.2f from the beginning on"
                .formatted(titles.size(), what, anyWords, beginning));
        assertThat(anyWords).as(what).isLessThanOrEqualTo(MOST_LETTERS);
    }

    private static List<String> heads(Corpus corpus) {
        return titles(corpus.versions().stream()
                .flatMap(version -> Stream.concat(
                        Stream.of(version.standard().title()),
                        version.cards().stream().map(card -> card.title()))));
    }

    private static List<String> others(Corpus corpus) {
        return titles(corpus.versions().stream()
                .flatMap(version -> Stream.concat(
                        version.standard().terms().stream().map(term -> term.term()),
                        version.cards().stream()
                                .flatMap(card -> Stream.concat(
                                        card.competencies().stream(),
                                        card.functions().stream()
                                                .flatMap(function -> Stream.concat(
                                                        Stream.of(function.title()),
                                                        function.skills().stream()
                                                                .map(skill -> skill.title()))))))));
    }

    private static List<String> titles(Stream<Map<String, String>> texts) {
        return texts.filter(text -> text != null)
                .map(Map::values)
                .flatMap(Collection::stream)
                .map(String::strip)
                .filter(Predicate.not(title -> title.matches("\\P{L}*")))
                .distinct()
                .toList();
    }
}
