package kz.kasip.cards.draft;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CardMatchingTest {
    private static final String[] WORK = {"Поливать", "Обрезать", "Белить", "Удобрять"};

    @Example
    void levelTellsCardsOfOneTitleApart() {
        assertThat(match(
                        List.of(card(1, "Садовник", 3, null, WORK), card(2, "Садовник", 4, null, WORK)),
                        List.of(card(1, "Садовник", 4, null, WORK), card(2, "Садовник", 3, null, WORK))))
                .isEqualTo(Map.of(1, 2, 2, 1));
        assertThat(match(
                        List.of(card(1, "Садовник", 3, "6113-0-001", WORK)),
                        List.of(card(1, "Садовник", 5, "6113-0-001", WORK))))
                .isEmpty();
    }

    @Example
    void titleAndCodeAreEnoughHoweverTheContentChanged() {
        assertThat(match(
                        List.of(card(1, "Садовник", 3, "6113-0-001", WORK)),
                        List.of(card(4, "  садовник ", 3, "6113-0-001", "Всё другое"))))
                .isEqualTo(Map.of(4, 1));
        assertThat(match(
                        List.of(card(1, "Садовник", 3, null, WORK)),
                        List.of(card(1, "Садовник", 3, "6113-0-001", "Всё другое"))))
                .isEqualTo(Map.of(1, 1));
    }

    @Example
    void aContradictionIsOutweighedByContentAlone() {
        CardContent known = card(1, "Садовник", 3, "6113-0-001", WORK);
        assertThat(match(List.of(known), List.of(card(1, "Садовник", 3, "6113-0-777", WORK))))
                .isEqualTo(Map.of(1, 1));
        assertThat(match(List.of(known), List.of(card(1, "Садовник", 3, "6113-0-777", "Всё другое"))))
                .isEmpty();
        assertThat(match(List.of(known), List.of(card(1, "Хранитель сада", 3, "6113-0-001", WORK))))
                .isEqualTo(Map.of(1, 1));
        assertThat(match(List.of(known), List.of(card(1, "Хранитель сада", 3, "6113-0-001", "Всё другое"))))
                .isEmpty();
        assertThat(match(List.of(known), List.of(card(1, "Хранитель сада", 3, null, WORK))))
                .isEqualTo(Map.of(1, 1));
    }

    @Example
    void aDoubtfulMatchIsNoMatch() {
        CardContent one = card(1, "Садовник яблонь", 3, "6113-0-001", WORK);
        CardContent other = card(2, "Садовник груш", 3, "6113-0-001", WORK);
        assertThat(match(List.of(one, other), List.of(card(1, "Хранитель сада", 3, "6113-0-001", WORK))))
                .isEmpty();
    }

    @Example
    void anotherLanguageIsMatchedByTheOccupationAlone() {
        CardContent kazakh = Cards.card(1, Map.of("kk", "Бағбан"), 3, "6113-0", "6113-0-001", List.of(), "Суару");
        assertThat(match(List.of(kazakh), List.of(card(1, "Садовник", 3, "6113-0-001", WORK))))
                .isEqualTo(Map.of(1, 1));
        assertThat(match(
                        List.of(kazakh),
                        List.of(card(1, "Садовник", 3, "6113-0-001", WORK), card(2, "Лесник", 3, "6113-0-001", WORK))))
                .isEmpty();
    }

    @Example
    void aCardKeepsItsNumberWhenASecondLanguageJoinsItOrOneLanguageIsReworded() {
        CardContent russian = card(1, "Садовник", 3, null, WORK);
        CardContent both = Cards.translated(russian, "Бағбан", "Суару", "Кесу", "Ағарту", "Тыңайту");
        assertThat(match(List.of(russian), List.of(both, card(2, "Бағбан көмекшісі", 3, null, "Суару"))))
                .isEqualTo(Map.of(1, 1));
        CardContent reworded =
                Cards.translated(card(1, "Хранитель сада", 3, null, "Всё другое"), "Бағбан", "Суару", "Кесу");
        assertThat(match(List.of(both), List.of(reworded))).isEqualTo(Map.of(1, 1));
    }

    @Example
    void aLanguageOfFewTextsDoesNotOutweighOneOfMany() {
        CardTraits known = traits(900, "Садовник", List.of("Поливать"), "Суару");
        CardTraits other = traits(0, "Лесник", List.of("Поливать"), "Кесу");
        CardTraits fewerInRussian = traits(0, "Лесник", List.of("Белить"), "Суару");
        assertThat(CardMatching.match(List.of(known), List.of(other))).isEmpty();
        assertThat(CardMatching.match(List.of(known), List.of(fewerInRussian))).isEqualTo(Map.of(1, 900));
    }

    /** A card with some texts in Russian and a hundred in Kazakh. */
    private static CardTraits traits(int serial, String title, List<String> russian, String kazakh) {
        List<String> many = IntStream.range(0, 100)
                .mapToObj(number -> kazakh + " " + number)
                .toList();
        return new CardTraits(
                serial, 1, 3, Set.of(title), Set.of("kk", "ru"), null, null, Map.of("ru", russian, "kk", many));
    }

    @Example
    void aLevelThatIsMissingContradictsNoneButIsSureOfNone() {
        CardContent without = card(1, "Садовник", null, null, WORK);
        assertThat(match(List.of(without), List.of(card(1, "Садовник", 3, null, WORK))))
                .isEqualTo(Map.of(1, 1));
        assertThat(match(
                        List.of(without),
                        List.of(card(1, "Садовник", 3, null, WORK), card(2, "Садовник", 4, null, WORK))))
                .isEmpty();
        assertThat(match(
                        List.of(card(1, "Садовник", 3, null, WORK), card(2, "Садовник", null, null, WORK)),
                        List.of(card(1, "Садовник", null, null, WORK), card(2, "Садовник", 3, null, WORK))))
                .isEqualTo(Map.of(1, 2, 2, 1));
    }

    @Property(tries = 300)
    void theSameCardsInAnyOrderKeepTheirNumbers(@ForAll("cards") List<CardContent> cards, @ForAll long seed) {
        List<CardTraits> known = known(cards);
        List<CardTraits> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, new Random(seed));
        Map<Integer, Integer> matched = CardMatching.match(
                known, shuffled.stream().map(CardMatchingTest::arriving).toList());
        assertThat(matched).hasSize(cards.size());
        matched.forEach((place, serial) ->
                assertThat(withoutSerial(known.get(serial - 1))).isEqualTo(withoutSerial(known.get(place - 1))));
    }

    @Property(tries = 300)
    void noNumberIsGivenTwiceNorOverALevel(
            @ForAll("cards") List<CardContent> before, @ForAll("cards") List<CardContent> after) {
        Map<Integer, Integer> matched = match(before, after);
        assertThat(new HashSet<>(matched.values())).hasSameSizeAs(matched.keySet());
        matched.forEach((place, serial) -> {
            Integer now = after.get(place - 1).orkLevel();
            Integer then = before.get(serial - 1).orkLevel();
            assertThat(now == null || then == null || now.equals(then)).isTrue();
        });
    }

    /** Few titles, codes, levels and texts, so that cards often have something in common. */
    @Provide
    Arbitrary<List<CardContent>> cards() {
        Arbitrary<CardContent> card = Combinators.combine(
                        Arbitraries.of("Садовник", "Лесник", "Пчеловод"),
                        Arbitraries.integers().between(3, 5).injectNull(0.2),
                        Arbitraries.of("6113-0-001", "6113-0-002", "6123-0-001").injectNull(0.3),
                        Arbitraries.of(WORK).array(String[].class).ofMaxSize(5))
                .as((title, level, occupation, work) -> card(1, title, level, occupation, work));
        return card.list().ofMaxSize(8).map(CardMatchingTest::placed);
    }

    private static List<CardContent> placed(List<CardContent> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(place -> Cards.at(place + 1, cards.get(place)))
                .toList();
    }

    private static Map<Integer, Integer> match(List<CardContent> known, List<CardContent> incoming) {
        return CardMatching.match(
                known(known),
                incoming.stream().map(content -> CardTraits.of(0, content)).toList());
    }

    private static List<CardTraits> known(List<CardContent> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(place -> CardTraits.of(place + 1, cards.get(place)))
                .toList();
    }

    private static CardTraits arriving(CardTraits known) {
        return new CardTraits(
                0,
                known.place(),
                known.orkLevel(),
                known.titles(),
                known.languages(),
                known.groupCode(),
                known.occupationCode(),
                known.texts());
    }

    private static List<Object> withoutSerial(CardTraits card) {
        return List.of(
                String.valueOf(card.orkLevel()),
                card.titles(),
                String.valueOf(card.occupationCode()),
                card.texts().values().stream().flatMap(List::stream).sorted().toList());
    }
}
