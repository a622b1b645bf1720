package kz.kasip.search.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.GivenContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.follow.GivenPassages;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.problem.Unavailable;
import kz.kasip.search.testsupport.LogLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardMatchingTest {
    private static final String SECRET = "құпиянсекретов";

    private static CardMatching failingWith(RuntimeException failure) {
        return Evaluation.matching(new ServingIndex() {
            @Override
            public Answer askInConfidence(Question question) {
                throw failure;
            }
        });
    }

    private static void match(CardMatching matching) {
        matching.match(Evaluation.request(SECRET + " смотритель хранилищ", 10));
    }

    @Test
    void whatAFailureSaysIsNeitherLoggedNorTold() {
        RuntimeException failure = new IllegalArgumentException("immense term " + SECRET, new RuntimeException(SECRET));
        failure.addSuppressed(new RuntimeException(SECRET));
        CardMatching matching = failingWith(failure);
        try (LogLines log = LogLines.record()) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> match(matching))
                    .satisfies(told -> {
                        StringWriter written = new StringWriter();
                        told.printStackTrace(new PrintWriter(written));
                        assertThat(written.toString())
                                .doesNotContain(SECRET)
                                .contains(CardMatchingTest.class.getSimpleName());
                        assertThat(told).hasMessage(null).hasNoCause().hasNoSuppressedExceptions();
                    });
            assertThat(log.lines())
                    .noneMatch(line -> line.contains(SECRET))
                    .anyMatch(line -> line.contains(IllegalArgumentException.class.getName()));
        }
    }

    @Test
    void aRefusalIsToldAsItIs() {
        CardMatching matching = failingWith(new Unavailable("index-not-ready", "Being filled.", Duration.ofSeconds(2)));
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> match(matching))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("index-not-ready"));
    }

    @Test
    void whatABilingualStandardCallsSomethingIsFoundInCardsOfOneLanguage(@TempDir Path folder) {
        StandardContent bilingual = GivenContent.standard(
                "J62012911",
                Map.of("kk", "Соғу", "ru", "Ковка"),
                GivenContent.term(
                        Map.of("kk", "Ұста ілгегі", "ru", "Кузнечный крючок"), Map.of("kk", "құрал", "ru", "орудие")));
        StandardContent kazakh = GivenContent.standard("J62012912", Map.of("kk", "Темір ісі"));
        CardContent card = GivenContent.card(
                "J62012912",
                Map.of("kk", "Теміршебер"),
                Map.of("kk", "Дайындау"),
                List.of(GivenContent.skill("J62012912", Map.of(), "kk", "Ұста ілгектерін жасау")));
        try (OpenedIndex index = OpenedIndex.of(new GivenConfig(folder))) {
            index.fill(Stream.concat(
                            GivenPassages.of(bilingual, List.of()).stream(),
                            GivenPassages.of(kazakh, List.of(card)).stream())
                    .toList());
            List<CardMatch> found = Evaluation.matching(index.serving())
                    .match(Evaluation.request("Требуется мастер, который делает кузнечные крючки", 10))
                    .items();
            assertThat(found).extracting(CardMatch::cardId).containsExactly("J62012912-01");
            assertThat(found.getFirst().matched().getFirst().words()).containsExactly("кузнечные крючки");
        }
    }
}
