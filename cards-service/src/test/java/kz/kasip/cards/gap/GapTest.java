package kz.kasip.cards.gap;

import static kz.kasip.cards.gap.Sides.card;
import static kz.kasip.cards.gap.Sides.demanding;
import static kz.kasip.cards.gap.Sides.ru;
import static kz.kasip.cards.gap.Sides.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Unprocessable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {
    private static final GapSide APPRENTICE = side(
            "J62012900-01",
            card(List.of(ru("Поливать рассаду", "Точить ножи"), ru("поливать рассаду;")), ru("Виды почв")));
    private static final GapSide GARDENER = side(
            "J62012900-02",
            card(
                    List.of(ru("Полив рассады", "Прививать яблони"), ru("Подкармливать розы")),
                    ru("виды почв", "Вредители")));

    @Test
    void whatIsSharedMissingAndExtraIsToldWithItsSources() {
        Gap gap = Gap.of(APPRENTICE, GARDENER);
        assertThat(gap.languages()).containsExactly("ru");
        GapMatch shared = gap.abilities().shared().getFirst();
        assertThat(shared.equal()).isFalse();
        assertThat(shared.score()).isBetween(0.75, 1.0);
        assertThat(shared.from().sources())
                .extracting(GapSource::itemId)
                .containsExactly("J62012900-01.f1.s1.a1", "J62012900-01.f1.s2.a1");
        assertThat(shared.to().sources())
                .containsExactly(new GapSource(
                        "J62012900-02",
                        "J62012900-02.f1.s1.a1",
                        Map.of("ru", "Уход за садом"),
                        Map.of("ru", "Навык 1")));
        assertThat(gap.abilities().missing())
                .extracting(GapItem::text)
                .containsExactly(Map.of("ru", "Прививать яблони"), Map.of("ru", "Подкармливать розы"));
        assertThat(gap.abilities().extra()).extracting(GapItem::text).containsExactly(Map.of("ru", "Точить ножи"));
        assertThat(gap.knowledge().shared()).allMatch(GapMatch::equal);
        assertThat(gap.summary().abilities()).isEqualTo(new GapCounts(1, 2, 1, 0.333));
        assertThat(gap.summary().knowledge()).isEqualTo(new GapCounts(1, 1, 0, 0.5));
        assertThat(gap.summary().all()).isEqualTo(new GapCounts(2, 3, 1, 0.4));
        assertThat(gap.summary().competencies()).isEqualTo(new GapCounts(0, 0, 0, null));
    }

    @Test
    void educationExperienceAndCompetenciesAreSetSideBySide() {
        GapSide from = side("J62012900-01", demanding("ТиПО (специалист среднего звена)", "Не требуется", "Терпение"));
        GapSide to = side(
                "J62012900-02",
                demanding("Высшее образование (бакалавриат, специалитет)", "Не менее трёх лет", "Терпение", "Такт"));
        Gap gap = Gap.of(from, to);
        assertThat(gap.education().fromLevel()).isEqualTo(EducationLevel.VOCATIONAL);
        assertThat(gap.education().toLevel()).isEqualTo(EducationLevel.BACHELOR);
        assertThat(gap.education().difference()).isEqualTo(2);
        assertThat(gap.experience().difference()).isEqualTo(3);
        assertThat(gap.summary().competencies()).isEqualTo(new GapCounts(1, 1, 0, 0.5));
        GapSide unread = side("J62012900-03", demanding("Курсы садоводов", "Опыт работы в теплице"));
        assertThat(Gap.of(unread, to).education().difference()).isNull();
        assertThat(Gap.of(unread, to).experience().fromYears()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "жалпы орта білім, SECONDARY",
        "общее среднее, SECONDARY",
        "техникалық және кәсіптік білім (орта буын маманы), VOCATIONAL",
        "среднее специальное, VOCATIONAL",
        "орта білімнен кейінгі (қолданбалы бакалавриат), POST_SECONDARY",
        "послесреднее образование, POST_SECONDARY",
        "высшее, BACHELOR",
        "'жоғары білім (бакалавриат, маман дәрежесі)', BACHELOR",
        "'высшее и послевузовское образование', BACHELOR",
        "'жоғары оқу орнынан кейінгі білім (магистратура, резидентура)', MASTER",
        "послевузовское образование, MASTER",
        "послевузовское образование (докторантура PhD), DOCTORATE",
        "докторантура, DOCTORATE",
    })
    void theLowestLevelThatIsNamedCounts(String text, EducationLevel level) {
        assertThat(EducationLevel.lowest(text)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Не менее 3 лет, 3",
        "От 1 года до 3 лет, 1",
        "Не менее года, 1",
        "не менее двух лет у печи, 2",
        "полгода в пекарне, 0.5",
        "6 месяцев, 0.5",
        "3 разряд и 5 лет стажа, 5",
        "При дипломе магистра 1 год; бакалавра 2 года, 1",
        "Без опыта работы, 0",
        "1-3 года, 1",
        "кемінде 3 жыл, 3",
        "бір жылдан кем емес, 1",
        "екі жылдан үш жылға дейін, 2",
        "талап етілмейді, 0",
        "6 айдан кем емес, 0.5",
    })
    void yearsAreReadInBothLanguages(String text, double years) {
        assertThat(Years.least(List.of(text))).hasValue(years);
    }

    @Test
    void whereNoYearsAreNamedNoneAreGuessed() {
        assertThat(Years.least(List.of("Опыт работы в теплице", "5 разряд", "Көкөніс өсіру тәжірибесі")))
                .isEmpty();
    }

    @Test
    void withoutALanguageInCommonNothingIsCompared() {
        GapSide kazakh = side("J62012900-03", card(List.of(List.of(Map.of("kk", "Көшет суару"))), List.of()));
        assertThatThrownBy(() -> Gap.of(kazakh, GARDENER))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("is in ru")
                .hasMessageContaining("in kk");
    }

    @Test
    void aPersonIsComparedInTheLanguageOfTheirLetters() {
        NewGap person = person(List.of("Поливаю рассаду", "поливаю рассаду.", "Көшет отырғызамын"), null);
        Gap gap = Gap.of(PersonSide.of(person, GARDENER.languages()), GARDENER);
        assertThat(gap.abilities().shared()).hasSize(1);
        assertThat(gap.abilities().shared().getFirst().from().sources())
                .extracting(GapSource::itemId)
                .containsExactly("abilities[0]", "abilities[1]");
        assertThat(gap.abilities().extra().getFirst().text()).containsOnlyKeys("kk");
        assertThat(gap.knowledge()).isNull();
        assertThat(gap.summary().all()).isEqualTo(gap.summary().abilities());
        assertThat(gap.education().fromLevel()).isEqualTo(EducationLevel.MASTER);
        NewGap known = person(List.of("Поливаю рассаду"), List.of("Вредители"));
        assertThat(Gap.of(PersonSide.of(known, GARDENER.languages()), GARDENER)
                        .summary()
                        .knowledge()
                        .covered())
                .isEqualTo(0.5);
    }

    @Test
    void aShortTextIsTakenAsOfTheCardsOnlyLanguage() {
        GapSide kazakh = side("J62012900-03", card(List.of(List.of(Map.of("kk", "Бал сату"))), List.of()));
        Gap gap = Gap.of(PersonSide.of(person(List.of("Бал сату"), null), kazakh.languages()), kazakh);
        assertThat(gap.summary().abilities().covered()).isEqualTo(1);
    }

    @Test
    void aPersonsListHasALimit() {
        List<String> many = java.util.Collections.nCopies(300, "Полив");
        assertThatThrownBy(() -> person(many, many).check())
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("600");
    }

    private static NewGap person(List<String> abilities, List<String> knowledge) {
        return new NewGap(
                "J62012900-02", abilities, knowledge, null, 5, "Бакалавр, затем магистратура", "2 года", null, null);
    }
}
