package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.relevance.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrownGlossaryTest {
    private static final Path SAMPLES = Path.of("src/test/resources/relevance/samples.jsonl");

    @TempDir
    Path folder;

    @Test
    void namesThatTheIndexHoldsInBothLanguagesComeIn() {
        try (OpenedIndex index = OpenedIndex.of(new GivenConfig(folder))) {
            index.fill(Corpus.read(SAMPLES).passages());
            GrownGlossary grown = new GrownGlossary(index.serving());
            assertThat(translations(grown.now())).isEmpty();
            await().until(() -> !translations(grown.now()).isEmpty());
            assertThat(translations(grown.now())).contains("Түсірілімді жоспарлау");
        }
    }

    private static List<String> translations(Glossary glossary) {
        return glossary.cover("планированием съёмки").stream()
                .filter(match -> match.size() == 2)
                .flatMap(match -> match.in(Language.KK).stream())
                .map(Term::written)
                .toList();
    }
}
