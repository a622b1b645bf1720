package kz.kasip.cards.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Education;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.Kind;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;
import kz.kasip.cards.card.CardRevision;
import kz.kasip.cards.ladder.DifferenceView.Line;
import kz.kasip.cards.ladder.LadderView.RungView;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final String POUR = "Поливать молодые деревья";
    private static final String CUT = "Обрезать сухие ветви яблонь по весне";
    private static final String HEAL = "Лечить кору зимних сортов";

    @Test
    void aStepTellsWhatItAddsDropsAndChanges() {
        LadderView ladder = ladder(
                1,
                card(1, "Садовник", 3, POUR, CUT),
                card(2, "Лесник", 4, HEAL),
                card(3, "САДОВНИК", 4, "Обрезать сухие ветви яблонь и груш по весне", POUR + ".", HEAL));
        assertThat(ladder.rungs())
                .extracting(RungView::id, RungView::orkLevel, RungView::recognisedBy)
                .containsExactly(
                        tuple("J62012900-01", 3, Recognition.ITSELF), tuple("J62012900-03", 4, Recognition.TITLE));
        assertThat(ladder.steps()).hasSize(1);
        StepView step = ladder.steps().getFirst();
        assertThat(step.distinguishable()).isTrue();
        assertThat(step.note()).isNull();
        assertThat(step.functions().none()).isTrue();
        assertThat(step.abilities().kept()).isEqualTo(1);
        assertThat(step.abilities().stays()).isEqualTo(1);
        assertThat(step.abilities().added()).containsExactly(new Line("J62012900-03.f1.s1.a3", Map.of("ru", HEAL)));
        assertThat(step.abilities().dropped()).isEmpty();
        assertThat(step.abilities().changed()).singleElement().satisfies(change -> {
            assertThat(change.from().id()).isEqualTo("J62012900-01.f1.s1.a2");
            assertThat(change.to().id()).isEqualTo("J62012900-03.f1.s1.a1");
            assertThat(change.score()).isBetween(0.7, 0.99);
        });
    }

    @Test
    void levelsWithTheSameContentCannotBeToldApart() {
        CardContent low = card(1, "Садовник", 3, POUR, CUT);
        CardContent middle = card(2, "Садовник", 4, CUT, POUR.toUpperCase(Locale.ROOT));
        CardContent high = card(3, "Садовник", 5, CUT, POUR, HEAL);
        assertThat(ladder(2, low, middle, high).steps())
                .extracting(StepView::from, StepView::to, StepView::distinguishable)
                .containsExactly(
                        tuple("J62012900-01", "J62012900-02", false), tuple("J62012900-02", "J62012900-03", true));
        StepView same = ladder(2, low, middle, high).steps().getFirst();
        assertThat(same.note()).startsWith("The levels cannot be told apart");
        assertThat(same.abilities().kept()).isEqualTo(2);
        assertThat(same.education().from()).isNotEqualTo(same.education().to());
        assertThat(same.experience().from()).isEqualTo(Map.of("ru", "Лет работы: 3"));
    }

    @Test
    void otherWordsTellLevelsApart() {
        CardContent low = card(1, "Садовник", 3, POUR, CUT);
        CardContent high = card(2, "Садовник", 4, POUR, "Обрезать сухие ветви яблонь и груш по весне");
        assertThat(ladder(1, low, high).steps()).singleElement().satisfies(step -> {
            assertThat(step.distinguishable()).isTrue();
            assertThat(step.abilities().added()).isEmpty();
            assertThat(step.abilities().dropped()).isEmpty();
        });
    }

    @Test
    void aProfessionAtOneLevelIsALadderOfOneRung() {
        LadderView ladder = ladder(1, card(1, "Садовник", 3, POUR), card(2, "Лесник", 4, POUR));
        assertThat(ladder.rungs()).extracting(RungView::id).containsExactly("J62012900-01");
        assertThat(ladder.steps()).isEmpty();
    }

    @Test
    void aCardIsRecognisedByTitleOtherTitleOrOccupation() {
        CardContent asked = with(card(1, "Садовник", 3, POUR), "6113-2-901", null, "Хранитель сада");
        LadderView ladder = ladder(
                1,
                asked,
                with(card(2, "хранитель  сада", 4, POUR), null, null),
                with(card(3, "Мастер сада", 5, POUR), "6113-2-901", null),
                with(card(4, "Сторож сада", 6, POUR), "6113-2-902", null),
                translated(card(5, "Садовник", 2, POUR)));
        assertThat(ladder.rungs())
                .extracting(RungView::orkLevel, RungView::recognisedBy)
                .containsExactly(
                        tuple(2, Recognition.TITLE),
                        tuple(3, Recognition.ITSELF),
                        tuple(4, Recognition.OTHER_TITLE),
                        tuple(5, Recognition.OCCUPATION));
    }

    @Test
    void sublevelsAreRungsAndCardsWithoutAPlaceStandApart() {
        LadderView ladder = ladder(
                4,
                with(card(1, "Садовник", 4, POUR), null, "4.10"),
                with(card(2, "Садовник", 4, POUR), null, "4.2"),
                card(3, "Садовник", null, POUR),
                card(4, "Садовник", 3, POUR),
                card(5, "Садовник", 3, POUR));
        assertThat(ladder.rungs())
                .extracting(RungView::id)
                .containsExactly("J62012900-04", "J62012900-02", "J62012900-01");
        assertThat(ladder.withoutLevel()).extracting(RungView::id).containsExactly("J62012900-03");
        assertThat(ladder.atLevelOfAnother()).extracting(RungView::id).containsExactly("J62012900-05");
        assertThat(ladder.steps()).hasSize(2);
    }

    private static LadderView ladder(int asked, CardContent... contents) {
        CardRevision revision = new CardRevision(new CardRevision.Key("J62012900", 1, 1), 1, "", "ru");
        List<Card> cards = Arrays.stream(contents)
                .map(content -> new Card(revision, content.number(), content))
                .toList();
        return LadderView.of(cards.get(asked - 1), cards);
    }

    private static CardContent card(int number, String title, Integer level, String... abilities) {
        return content(number, Map.of("ru", title), level, null, null, List.of(), List.of(abilities));
    }

    private static CardContent with(CardContent card, String occupation, String sublevel, String... otherTitles) {
        return content(
                card.number(),
                card.title(),
                card.orkLevel(),
                occupation,
                sublevel,
                Stream.of(otherTitles).map(title -> Map.of("ru", title)).toList(),
                texts(card));
    }

    /** With a title in Kazakh too, which the others lack. */
    private static CardContent translated(CardContent card) {
        Map<String, String> both = Map.of("ru", card.title().get("ru"), "kk", "Бағбан");
        return content(card.number(), both, card.orkLevel(), null, null, List.of(), texts(card));
    }

    private static List<String> texts(CardContent card) {
        return card.functions().getFirst().skills().getFirst().abilities().stream()
                .map(item -> item.text().get("ru"))
                .toList();
    }

    private static CardContent content(
            int number,
            Map<String, String> title,
            Integer level,
            String occupation,
            String sublevel,
            List<Map<String, String>> otherTitles,
            List<String> abilities) {
        List<Item> items = IntStream.range(0, abilities.size())
                .mapToObj(place -> new Item(place + 1, Map.of("ru", abilities.get(place)), null))
                .toList();
        Skill skill = new Skill(1, null, null, items, List.of(new Item(1, Map.of("ru", "-"), null)));
        LabourFunction function = new LabourFunction(1, Kind.MANDATORY, Map.of("ru", "Уход за садом"), List.of(skill));
        return new CardContent(
                number,
                title,
                null,
                otherTitles,
                null,
                null,
                occupation,
                level,
                sublevel,
                null,
                List.of(new Education(Map.of("ru", "Уровень " + level), null, null)),
                Map.of("ru", "Лет работы: " + level),
                null,
                null,
                List.of(function),
                List.of(),
                List.of(),
                List.of());
    }
}
