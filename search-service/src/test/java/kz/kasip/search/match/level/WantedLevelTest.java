package kz.kasip.search.match.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kasip.search.match.level.LevelFit.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedLevelTest {
    private static LevelFit fit(String text, Integer level) {
        return WantedLevel.of(List.of(text)).fit(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ведущий инженер                              | 6 | 7 | Ведущий
            Требуется СТАРШИЙ администратор              | 6 | 7 | СТАРШИЙ
            junior разработчик                           | 4 | 5 | junior
            Middle+ аналитик                             | 5 | 6 | Middle+
            Team lead группы                             | 7 | 7 | Team lead
            Главный архитектор                           | 7 | 7 | Главный
            Помощник оператора                           | 3 | 4 | Помощник
            Бізге жетекші маман керек                    | 6 | 7 | жетекші
            Бас маман лауазымы                           | 7 | 7 | Бас
            аға инженер                                  | 6 | 7 | аға
            опыт работы от 5 лет                         | 6 | 7 | 5 лет
            5 лет опыта                                  | 6 | 7 | 5 лет
            Стаж не менее трёх лет                       | 5 | 6 | трёх лет
            опыт 1-2 года                                | 4 | 5 | 1-2 года
            кемінде 3 жыл тәжірибе                       | 5 | 6 | 3 жыл
            жұмыс өтілі сегіз жылдан кем емес            | 7 | 7 | сегіз жылдан
            без опыта работы                             | 3 | 5 | без опыта
            тәжірибе талап етілмейді                     | 3 | 5 | тәжірибе талап етілмейді
            Образование: высшее                          | 6 | 7 | Образование: высшее
            жоғары білім                                 | 6 | 7 | жоғары білім
            магистр техники                              | 7 | 7 | магистр
            прикладной бакалавр                          | 5 | 5 | прикладной бакалавр
            колледж                                      | 3 | 5 | колледж
            орта арнаулы білім                           | 3 | 5 | орта арнаулы
            докторантура                                 | 8 | 8 | докторантура
            5 уровень ОРК                                | 5 | 5 | 5 уровень
            СБШ-нің 4-деңгейі                            | 4 | 4 | СБШ-нің 4
            """)
    void wordsTellALevel(String text, int from, int to, String words) {
        LevelFit fit = fit(text, from);
        assertThat(fit.fit()).isEqualTo(Fit.FITS);
        assertThat(fit.from()).isEqualTo(from);
        assertThat(fit.to()).isEqualTo(to);
        assertThat(fit.reasons()).extracting(LevelClue::words).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Наша компания 15 лет на рынке",
                "Компаниямыз 10 жыл нарықта",
                "мне 35 лет",
                "ведущая компания страны",
                "гарантия 2 года, опыт установки",
                "5 уровень английского",
                "балаға ағасы көмектесті",
                ""
            })
    void otherWordsTellNone(String text) {
        assertThat(fit(text, 4)).isEqualTo(new LevelFit(Fit.UNKNOWN, null, null, List.of()));
    }

    @Test
    void aCardMayLieBelowOrAbove() {
        String text = "Ведущий инженер, магистр, опыт от 8 лет";
        assertThat(fit(text, 4).fit()).isEqualTo(Fit.BELOW);
        assertThat(fit(text, 7).fit()).isEqualTo(Fit.FITS);
        assertThat(fit("Помощник без опыта", 7).fit()).isEqualTo(Fit.ABOVE);
        assertThat(fit(text, null).fit()).isEqualTo(Fit.UNKNOWN);
    }

    @Test
    void whatNamesALevelOutrightCountsMost() {
        LevelFit fit = fit("Старший специалист, высшее образование, 4 уровень ОРК", 4);
        assertThat(fit.fit()).isEqualTo(Fit.FITS);
        assertThat(fit.reasons().getFirst().about()).isEqualTo(LevelClue.About.LEVEL);
    }

    @Test
    void aLevelThatTheTextSpeaksOfHasTheGreatestShare() {
        WantedLevel level = WantedLevel.of(List.of("Junior без опыта"));
        assertThat(level.share(4)).isGreaterThan(level.share(6)).isGreaterThan(level.share(8));
        assertThat(level.share(null)).isEqualTo(1);
        assertThat(WantedLevel.unknown().share(8)).isEqualTo(1);
    }
}
