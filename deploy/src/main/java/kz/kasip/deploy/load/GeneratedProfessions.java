package kz.kasip.deploy.load;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the document of one of many standards, each of ten professions named and described by phrases. */
final class GeneratedProfessions {
    static final int CARDS = 10;
    private static final int FUNCTIONS = 2;
    private static final int ITEMS = 5;
    private static final int SERIALS = 900;
    private static final int FIRST_SERIAL = 100;
    private static final int FIRST_SUBCLASS = 62300;
    private static final int PHRASES_OF_A_STANDARD = CARDS * FUNCTIONS * (2 * ITEMS + 2);

    private final Phrases phrases;
    private final int number;
    private int used;

    private GeneratedProfessions(Phrases phrases, int number) {
        this.phrases = phrases;
        this.number = number;
        // the next standard begins among what this one says, as real ones repeat each other
        this.used = number * PHRASES_OF_A_STANDARD / 2;
    }

    /** The code of the standard with this number, from 0. */
    static String code(int number) {
        return "J%05d%03d".formatted(FIRST_SUBCLASS + number / SERIALS, FIRST_SERIAL + number % SERIALS);
    }

    /** The name of one of its cards, from 1. */
    static String name(Phrases phrases, int number, int card) {
        return phrases.of(number * CARDS + card);
    }

    static String document(Phrases phrases, int number) {
        return new GeneratedProfessions(phrases, number).document();
    }

    private String document() {
        var title = phrases.of(number);
        return """
            Профессиональный стандарт: «%1$s»

            Глава 1. Общие положения

            1. Область применения профессионального стандарта: %1$s
            2. В настоящем профессиональном стандарте применяются следующие термины и определения:
             - 1) ремесло – работа руками
            3. В настоящем профессиональном стандарте применяются следующие сокращения:
             - 1) ОРК – отраслевая рамка квалификаций

            Глава 2. Паспорт профессионального стандарта

            4. Название профессионального стандарта: %1$s
            5. Код профессионального стандарта: %2$s
            6. Указание секции, раздела, группы, класса и подкласса согласно ОКЭД:
             - J Информация и связь
             - 62 Компьютерное программирование
            7. Краткое описание профессионального стандарта: %1$s
            8. Перечень карточек профессий:
            %3$s
            Глава 3. Карточки профессий

            %4$s
            Глава 4. Технические данные профессионального стандарта

            %5$d. Наименование государственного органа: Агентство замеров
            %6$d. Номер версии и год выпуска: версия 1, 2026 г.
            """.formatted(title, code(number), each(this::entry), each(this::card), CARDS + 9, CARDS + 10);
    }

    private static String each(IntFunction<String> part) {
        return IntStream.rangeClosed(1, CARDS).mapToObj(part).collect(Collectors.joining());
    }

    private String entry(int card) {
        return " - %d) %s - %d уровень ОРК\n".formatted(card, name(phrases, number, card), level(card));
    }

    private static int level(int card) {
        return 2 + card % 6;
    }

    private String card(int card) {
        var functions = new StringBuilder();
        for (var function = 1; function <= FUNCTIONS; function++) {
            functions
                    .append("Трудовая функция %d: %s".formatted(function, phrases.of(used++)))
                    .append("\tНавык 1: %s\tУмения:\t\n".formatted(phrases.of(used++)))
                    .append("\t\t%s\t\n\t\tЗнания:\t\n".formatted(list()))
                    .append("\t\t%s\t\n".formatted(list()))
                    .append("\tВозможность признания навыка:\t-\t\n");
        }
        var name = name(phrases, number, card);
        return "%d. Карточка профессии «%s»:\t\t\t\n".formatted(card + 8, name)
                + "Код группы:\t2523-0\t\t\nКод наименования занятия:\t-\t\t\n"
                + "Наименование профессии:\t%s\t\t\n".formatted(name)
                + "Уровень квалификации по ОРК:\t%d\t\t\n".formatted(level(card))
                + "Описание трудовых функций\t\t\t\n"
                + functions
                + "Требования к личностным компетенциям:\tТерпение\t\t\n";
    }

    private String list() {
        var items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> item + ". " + phrases.of(used++))
                .collect(Collectors.joining(" "));
        return "<ol style=\"list-style-type: none\"> " + items + " </ol>";
    }
}
