package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons are told from organisations and from the words of a trade. */
class PersonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Образцов А.Б.",
                "Образцов А. Б.",
                "А.Б. Образцов",
                "А. Б. Образцов",
                "А.Б.Образцов",
                "Қ. Үлгібаев",
                "Образцова-Примерова А.Б.",
                "ОБРАЗЦОВ А.Б.",
                "А.Б. ОБРАЗЦОВ",
                "Образцов Пример Образцович",
                "Пример Образцович Образцов",
                "Пример Образцович",
                "Образцова Проба Ильинична",
                "Үлгі Мысалұлы Сынақов",
                "Сынақова Үлгі Мысалқызы",
                "СЫНАҚОВ ҮЛГІ МЫСАЛҰЛЫ",
                "ОБРАЗЦОВ ПРИМЕР ОБРАЗЦОВИЧ",
                "Руководитель проекта: Образцов Пример",
                "Исполнитель: Образцов",
                "Жоба жетекшісі: Сынақов Үлгі",
                "А.Б.",
                "Образцов Пример",
                "директор Образцов Пример",
                "ТОО «Үлгі», вице-министр Пример Образцов",
                "Директор ТОО «Үлгі» Образцов Пример",
                "+7 (700) 123-45-67",
                "8-700-123-45-67",
                "87001234567",
                "8 (700) 123 45 67",
                "+7.700.123.45.67",
                "7 700 123 45 67",
                "77001234567",
                "8 (7172) 70-12-34",
                "8 (71645) 2-12-34",
                "+7 (727) 2-50-12-34",
                "+7 700 123–45–67",
                "тел.: 70-12-34",
                "ұялы телефоны 701 234 5678",
                "obraz@example.kz",
                "obraz @ example.kz",
                "obraz@ example.kz",
                "образец@пример.рф",
                "e-mail: нет",
            })
    void personsAndTheirAddresses(String text) {
        assertThat(Persons.isPersonal(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Образцов А.Б.",
                "директор Образцов Пример, obraz@example.kz",
                "Руководитель: Образцов",
                "87001234567"
            })
    void theOrganisationBeforeAPersonStays(String person) {
        String line = "ТОО «Үлгі», " + person;

        assertThat(Persons.isPersonal(line)).isTrue();
        assertThat(line.substring(0, Persons.organisationEnd(line))).isEqualTo("ТОО «Үлгі»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ТОО «Образец»",
                "Центр Мастеров",
                "Английский Язык",
                "Основа Полотна",
                "Союз Архитекторов Казахстана",
                "Институт имени А.Б. Образцова",
                "Строительные работы 2022-2025",
                "АО «Строитель (2020)»",
                "Показатели (12345)",
                "Расчёт по таблице 8711-0-001 812",
                "Код 8711-0 8712-0",
                "Аннотации @Пример. Правила",
                "Формулы Excel и таблицы",
                "Председатель: ТОО «Образец»",
                "Эксперт: проверяет работу",
                "Приложение А. Образцы",
                "87.10.0 87.20.0 87.30.0",
                "Телевидение 2022-2025",
            })
    void otherWords(String text) {
        assertThat(Persons.isPersonal(text)).as(text).isFalse();
    }
}
