package kz.kasip.search.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.GivenContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.follow.GivenPassages;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.relevance.Corpus;
import kz.kasip.search.testsupport.LogLines;
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

    @Test
    void namesOfTermsComeInHoweverManySkillsStandBeforeThem() {
        StandardContent first = GivenContent.standard("J62012901", Map.of("ru", "Ковка"));
        StandardContent last = GivenContent.standard(
                "J62012902",
                Map.of("ru", "Ковка"),
                GivenContent.term(
                        Map.of("kk", "Ұста ілгегі", "ru", "Кузнечный крючок"), Map.of("ru", "орудие", "kk", "құрал")));
        try (OpenedIndex index = OpenedIndex.of(new GivenConfig(folder))) {
            index.fill(Stream.concat(
                            GivenPassages.of(first, List.of(cardWithSkills(2500))).stream(),
                            GivenPassages.of(last, List.of()).stream())
                    .toList());
            GrownGlossary grown = new GrownGlossary(index.serving());
            await().until(() -> translations(grown.now(), "кузнечные крючки").contains("Ұста ілгегі"));
            assertThat(translations(grown.now(), "ковка 2400")).contains("соғу 2400");
        }
    }

    private static CardContent cardWithSkills(int count) {
        List<CardContent.Skill> skills = IntStream.range(0, count)
                .mapToObj(i -> new CardContent.Skill(
                        "J62012901-01.f1.s" + i, Map.of("kk", "соғу " + i, "ru", "ковка " + i), null, null))
                .toList();
        return GivenContent.card("J62012901", Map.of("ru", "Кузнец"), Map.of("ru", "Ковка"), skills);
    }

    @Test
    void whatFailsIsLoggedAndTheGlossaryStaysAsItWas() {
        ServingIndex broken = new ServingIndex() {
            @Override
            public Answer ask(Question question) {
                throw new IllegalStateException("broken for a test");
            }
        };
        try (LogLines log = LogLines.record()) {
            GrownGlossary grown = new GrownGlossary(broken);
            assertThat(grown.now()).isSameAs(Glossary.own());
            await().until(() -> log.lines().stream().anyMatch(line -> line.contains("broken for a test")));
            assertThat(grown.now()).isSameAs(Glossary.own());
        }
    }

    private static List<String> translations(Glossary glossary) {
        return translations(glossary, "планированием съёмки");
    }

    private static List<String> translations(Glossary glossary, String text) {
        return glossary.cover(text).stream()
                .filter(match -> match.size() == 2)
                .flatMap(match -> match.in(Language.KK).stream())
                .map(Term::written)
                .toList();
    }
}
