package kz.kasip.cards.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static Text ru(int place, String text) {
        return new Text("r" + place, Map.of("ru", text), place);
    }

    private static Text both(int place, String kazakh, String russian) {
        return new Text("b" + place, Map.of("kk", kazakh, "ru", russian), place);
    }

    private static List<Text> ru(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> ru(place, texts[place]))
                .toList();
    }

    @Test
    void whatDiffersInWritingAloneIsEqual() {
        List<Text> from = ru("Поливать ёлки утром", "1) Обрезать ветви;", "Вести журнал, отчёт");
        List<Text> to = ru("- обрезать ветви", "Вести  журнал ; отчет.", "поливать елки утрoм");
        assertThat(Matching.of(from, to))
                .extracting(Match::from, Match::to, Match::equal)
                .containsExactly(tuple(0, 2, true), tuple(1, 0, true), tuple(2, 1, true));
    }

    @Test
    void whatIsRewordedIsFoundAndWhatIsOtherIsNot() {
        List<Text> from = ru("Составлять план посадки деревьев", "Чистить печь", "Кормить пчёл");
        List<Text> to = ru("Составление планов посадки дерева", "Красить лодку", "Кормить пчёл");
        assertThat(Matching.of(from, to))
                .extracting(Match::from, Match::to, Match::equal)
                .containsExactly(tuple(0, 0, false), tuple(2, 2, true));
    }

    @Test
    void oneLanguageOfTwoIsEnoughButNoneMayContradict() {
        List<Text> from = List.of(both(0, "Ағаш суару", "Поливать дерево"), both(1, "Нан пісіру", "Печь хлеб"));
        List<Text> to = List.of(ru(0, "Печь хлеб"), both(1, "Ағаш суару", "Красить забор"));
        assertThat(Matching.of(from, to))
                .extracting(Match::from, Match::to, Match::equal)
                .containsExactly(tuple(1, 0, true));
    }

    @Test
    void amongEqualTextsTheCloserPlacesBelongTogether() {
        List<Text> from = List.of(ru(3, "Мыть руки"), ru(40, "Мыть руки"));
        List<Text> to = List.of(ru(41, "Мыть руки"));
        assertThat(Matching.of(from, to)).containsExactly(new Match(1, 0, 1, true));
        assertThat(Matching.of(to, from)).containsExactly(new Match(0, 1, 1, true));
    }

    @Test
    void theAssignmentIsBestOnTheWholeAndNotGreedy() {
        String plan = "Составлять план посадки деревьев";
        List<Text> from = ru(plan, plan + " весной утром вечером ночью");
        List<Text> to = ru(plan + " весной", "Составлять план посадки");
        assertThat(Matching.of(from, to)).extracting(Match::from, Match::to).containsExactly(tuple(0, 1), tuple(1, 0));
    }

    @Test
    void nothingIsPairedWithNothing() {
        List<Text> empty = List.of(new Text("a", null, 0), new Text("b", Map.of("ru", " "), 1));
        assertThat(Matching.of(empty, empty)).isEmpty();
        assertThat(Matching.of(List.of(), ru("Печь хлеб"))).isEmpty();
    }
}
