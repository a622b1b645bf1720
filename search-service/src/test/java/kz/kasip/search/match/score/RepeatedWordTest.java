package kz.kasip.search.match.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.match.level.WantedLevel;
import org.junit.jupiter.api.Test;

/** A text that says one thing over and over costs no more than another one. */
class RepeatedWordTest {
    private static final int CARDS = 40;
    private static final int ITEMS = 200;
    private static final int SENTENCES = 1000;

    private static PassageText passage(Kind kind, int card, int item) {
        String id = "J620129%02d-01".formatted(card);
        return new PassageText(
                kind == Kind.CARD ? id : id + ".f1.s1.a" + item,
                kind,
                id.substring(0, 9),
                1,
                id,
                4,
                null,
                Map.of("ru", "Сопровождение сервера"),
                Map.of("ru", "Сопровождение сервера и наладка сервера баз данных " + item),
                List.of());
    }

    private static List<CardMaterial> cards() {
        List<CardMaterial> cards = new ArrayList<>();
        for (int card = 0; card < CARDS; card++) {
            int number = card;
            cards.add(CardMaterial.of(
                    passage(Kind.CARD, number, 0),
                    IntStream.range(0, ITEMS)
                            .mapToObj(item -> passage(Kind.ABILITY, number, item))
                            .toList()));
        }
        return cards;
    }

    private static void areWeighed(String text) {
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(10_000, 51_200);
        List<CardMaterial> cards = cards();
        List<Weighed> weighed = assertTimeoutPreemptively(
                Duration.ofSeconds(8),
                () -> Scale.of(SentText.of(text, SENTENCES, List.of(Glossary.own())), cards)
                        .weigh(WantedLevel.unknown(), () -> {}));
        assertThat(weighed).extracting(Weighed::score).hasSize(CARDS).allMatch(score -> score > 0);
    }

    @Test
    void oneWordInOneLine() {
        areWeighed("сервер ".repeat(3_900));
    }

    @Test
    void oneWordInEachLine() {
        areWeighed("сервер сопровождения\n".repeat(1_200));
    }

    @Test
    void aTermStandsOnceInASentenceWhereItIsSurest() {
        SentText text = SentText.of("Сервер и сервер, и сервер\nСервер", SENTENCES, List.of(Glossary.own()));
        String term = text.terms(Language.RU).iterator().next();
        assertThat(text.places(Language.RU, term))
                .extracting(SentText.Place::sentence)
                .containsExactly(0, 1);
        assertThat(text.places(Language.RU, term))
                .extracting(SentText.Place::trust)
                .containsOnly(1.0);
    }

    @Test
    void itIsAskedBeforeEachCardWhetherTheTimeIsOver() {
        AtomicInteger asked = new AtomicInteger();
        Scale scale = Scale.of(SentText.of("Сопровождение сервера", SENTENCES, List.of(Glossary.own())), cards());
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> scale.weigh(WantedLevel.unknown(), () -> {
                    if (asked.incrementAndGet() == 3) {
                        throw new CancellationException();
                    }
                }));
        scale.weigh(WantedLevel.unknown(), asked::incrementAndGet);
        assertThat(asked).hasValue(3 + CARDS);
    }
}
