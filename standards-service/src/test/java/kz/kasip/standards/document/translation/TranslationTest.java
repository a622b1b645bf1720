package kz.kasip.standards.document.translation;

import static kz.kasip.standards.document.translation.Small.card;
import static kz.kasip.standards.document.translation.Small.document;
import static kz.kasip.standards.document.translation.Small.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.Term;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final Skill HIVES_KK =
            skill("Ұяларды тексеру", List.of("Қауіпсіздік ережелерін сақтау", "Құжаттарды жүргізу"), "Зертхана жұмысы");
    private static final Skill HIVES_RU =
            skill("Осмотр ульев", List.of("Соблюдать правила безопасности", "Вести документы"), "Работа лаборатории");
    private static final Skill HONEY_KK = skill(
            "Бал сапасын бақылау", List.of("Сапаны бағалау", "Есепті дайындау", "Температураны өлшеу"), "Стандарттар");
    private static final Skill HONEY_RU = skill(
            "Контроль качества мёда",
            List.of("Оценивать качество", "Готовить отчёт", "Измерять температуру"),
            "Стандарты");

    @Test
    void levelsTellTheCardsOfOneProfessionApart() {
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK), card("Омарташы", "6123", 5, HIVES_KK));
        var russian = document("ru", card("Пасечник", "6123", 5, HIVES_RU), card("Пасечник", "6123", 4, HIVES_RU));

        assertThat(numbers(Translation.of(kazakh, russian))).containsExactly("1-2", "2-1");
    }

    @Test
    void cardsOfOtherCodesAreNoPairAndBothStay() {
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK));
        var russian = document("ru", card("Тракторист", "8341", 4, HONEY_RU));

        Translation translation = Translation.of(kazakh, russian);

        assertThat(numbers(translation)).containsExactly("1--", "--1");
        assertThat(translation.merged().cards()).hasSize(2);
        assertThat(translation.findings())
                .extracting(Finding::path, finding -> finding.sides().keySet())
                .containsExactly(tuple("cards[1]", Set.of("kk")), tuple("cards", Set.of("ru")));
    }

    @Test
    void whatNothingTellsApartIsPairedByPlaceOnlyWhereTheOrderIsTheSame() {
        var first = card("Омарташы", "6123", 4, HIVES_KK);
        var last = card("Зертханашы", "3111", 5, HONEY_KK);
        var other = card("Пасечник", "6123", 4, HIVES_RU);
        var otherLast = card("Лаборант", "3111", 5, HONEY_RU);
        var third = card("Агроном", "2132", 6, skill("Талдау", List.of("Топырақты зерттеу")));
        var otherThird = card("Агроном", "2132", 6, skill("Анализ", List.of("Исследовать почву")));

        assertThat(numbers(Translation.of(
                        document("kk", first, first, last, third),
                        document("ru", other, other, otherLast, otherThird))))
                .containsExactly("1-1", "2-2", "3-3", "4-4");
        assertThat(numbers(Translation.of(
                        document("kk", first, first, last, third),
                        document("ru", otherThird, otherLast, other, other))))
                .containsExactly("1--", "2--", "3-2", "4-1", "--3", "--4");
    }

    @Test
    void anotherLevelOfTheSameCardIsToldWithBothSides() {
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK, HONEY_KK));
        var russian = document("ru", card("Пасечник", "6123", 5, HIVES_RU, HONEY_RU));

        Translation translation = Translation.of(kazakh, russian);

        assertThat(numbers(translation)).containsExactly("1-1");
        assertThat(translation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("translation-mismatch");
            assertThat(finding.path()).isEqualTo("cards[1].orkLevel");
            assertThat(finding.message()).isEqualTo("The level differs: 4 in Kazakh, 5 in Russian.");
            assertThat(finding.sides()).isEqualTo(Map.of("kk", "4", "ru", "5"));
        });
        assertThat(translation.merged().cards().getFirst().orkLevel()).isEqualTo(4);
        assertThat(translation.merged().only("ru").cards().getFirst().orkLevel())
                .isEqualTo(5);
    }

    @Test
    void anItemThatOneLanguageLacksStaysInItsPlace() {
        var shorter =
                skill("Контроль качества мёда", List.of("Оценивать качество", "Измерять температуру"), "Стандарты");
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK, HONEY_KK));
        var russian = document("ru", card("Пасечник", "6123", 4, HIVES_RU, shorter));

        Translation translation = Translation.of(kazakh, russian);

        assertThat(translation
                        .merged()
                        .cards()
                        .getFirst()
                        .functions()
                        .getFirst()
                        .skills()
                        .get(1)
                        .abilities())
                .extracting(BilingualFunction.Item::text)
                .containsExactly(
                        Map.of("kk", "Сапаны бағалау", "ru", "Оценивать качество"),
                        Map.of("kk", "Есепті дайындау"),
                        Map.of("kk", "Температураны өлшеу", "ru", "Измерять температуру"));
        assertThat(translation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("cards[1].functions[1].skills[2].abilities");
            assertThat(finding.message()).isEqualTo("Abilities: 3 in Kazakh, 2 in Russian; without counterpart: 1.");
            assertThat(finding.text()).isEqualTo("Есепті дайындау");
            assertThat(finding.sides())
                    .containsEntry("ru", "1. Оценивать качество\n2. Измерять температуру")
                    .containsKey("kk");
        });
    }

    @Test
    void skillsInAnotherOrderFindEachOtherAndKeepTheirOwnOrder() {
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK, HONEY_KK));
        var russian = document("ru", card("Пасечник", "6123", 4, HONEY_RU, HIVES_RU));

        Translation translation = Translation.of(kazakh, russian);

        assertThat(translation
                        .merged()
                        .cards()
                        .getFirst()
                        .functions()
                        .getFirst()
                        .skills())
                .extracting(BilingualFunction.Skill::title)
                .containsExactly(
                        Map.of("kk", "Ұяларды тексеру", "ru", "Осмотр ульев"),
                        Map.of("kk", "Бал сапасын бақылау", "ru", "Контроль качества мёда"));
        assertThat(translation.findings())
                .extracting(Finding::message)
                .containsExactly("Skills stand in another order in Russian.");
        assertThat(translation.merged().only("ru")).isEqualTo(russian);
    }

    @Test
    void termsSortedByEachAlphabetArePairedWhereSureAndNowhereElse() {
        var kazakh = document(
                "kk", 1, List.of(new Term("Бал (Honey)", "а"), new Term("Омарта", "ә"), new Term("Ұя (Beehive)", "б")));
        var russian = document(
                "ru", 1, List.of(new Term("Мёд (Honey)", "в"), new Term("Улей (Beehive)", "г"), new Term("Сот", "д")));

        assertThat(Translation.of(kazakh, russian).merged().terms())
                .extracting(BilingualStandard.Term::term)
                .containsExactly(
                        Map.of("kk", "Бал (Honey)", "ru", "Мёд (Honey)"),
                        Map.of("kk", "Омарта"),
                        Map.of("kk", "Ұя (Beehive)", "ru", "Улей (Beehive)"),
                        Map.of("ru", "Сот"));
        var two = document("ru", 1, List.of(new Term("Улей (Beehive)", "г"), new Term("Мёд", "д")));
        assertThat(Translation.of(kazakh, two).merged().terms())
                .extracting(BilingualStandard.Term::term)
                .containsExactly(
                        Map.of("kk", "Бал (Honey)"),
                        Map.of("kk", "Омарта"),
                        Map.of("kk", "Ұя (Beehive)", "ru", "Улей (Beehive)"),
                        Map.of("ru", "Мёд"));
    }

    @Test
    void versionsAndNumbersInTextsMustAgree() {
        var kazakh = document("kk", 1, List.of(), card("Омарташы", "6123", 4, skill("ISO 9001", List.of("Іс"))));
        var russian = document("ru", 2, List.of(), card("Пасечник", "6123", 4, skill("ISO 9002", List.of("Дело"))));

        assertThat(Translation.of(kazakh, russian).findings())
                .extracting(Finding::path)
                .containsExactly("cards[1].functions[1].skills[1].title", "technicalData.version");
    }

    @Test
    void whatALanguageLacksStandsInTheOtherUnlessTheViewIsStrict() {
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK, HONEY_KK));
        var russian = document("ru", card("Пасечник", "6123", 4, HIVES_RU));

        BilingualStandard merged = Translation.of(kazakh, russian).merged();
        StandardDocument whole = merged.in("ru");

        assertThat(merged.only("ru")).isEqualTo(russian);
        List<Skill> skills = whole.cards().getFirst().functions().getFirst().skills();
        assertThat(skills.get(0))
                .isEqualTo(russian.cards()
                        .getFirst()
                        .functions()
                        .getFirst()
                        .skills()
                        .getFirst());
        assertThat(skills.get(1).abilities()).allMatch(item -> "kk".equals(item.detected()));
        assertThat(whole.cards().getFirst().title()).isEqualTo("Пасечник");
    }

    @Test
    void twoDocumentsOfOneLanguageAreNoTranslation() {
        var kazakh = document("kk", card("Омарташы", "6123", 4, HIVES_KK));

        assertThatThrownBy(() -> Translation.of(kazakh, kazakh)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> numbers(Translation translation) {
        return translation.cards().stream()
                .map(pair -> (pair.base() == null ? "-" : pair.base().number()) + "-"
                        + (pair.other() == null ? "-" : pair.other().number()))
                .toList();
    }
}
