package kz.kasip.deploy.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the document of a standard of any size in own words; in its second version one item of ten is another. */
final class GeneratedStandard {
    private static final int FUNCTIONS = 4;
    private static final int SKILLS = 2;
    private static final int CHANGED = 10;
    private static final List<String> DEEDS = List.of(
            "Складывать",
            "Сушить",
            "Чинить",
            "Описывать",
            "Взвешивать",
            "Сортировать",
            "Хранить",
            "Окрашивать",
            "Проверять",
            "Разбирать",
            "Готовить",
            "Отмерять",
            "Переносить");
    private static final List<String> THINGS = List.of(
            "войлочные полосы",
            "берестяные короба",
            "глиняные свистульки",
            "медные колокольцы",
            "льняные нити",
            "сосновые доски",
            "ивовые прутья",
            "шерстяные клубки",
            "стеклянные бусины",
            "кожаные ремни",
            "соломенные шляпы");
    private static final List<String> WAYS = List.of(
            "перед осенней ярмаркой",
            "по заказу соседней мастерской",
            "для учебной выставки",
            "в сухую погоду",
            "при дневном свете",
            "вместе с подмастерьями",
            "по старинным образцам");

    private final int version;
    private final int items;
    private int written;

    private GeneratedStandard(int version, int items) {
        this.version = version;
        this.items = items;
    }

    /** The document of version 1 or 2 with so many cards and so many items in each. */
    static String document(String code, int version, int cards, int items) {
        var standard = new GeneratedStandard(version, items);
        var bodies = new StringBuilder();
        for (var card = 1; card <= cards; card++) {
            bodies.append(standard.card(card));
        }
        return """
                Профессиональный стандарт: «Ремёсла для замера»

                Глава 1. Общие положения

                1. Область применения профессионального стандарта: замер сравнения версий
                2. В настоящем профессиональном стандарте применяются следующие термины и определения:
                 - 1) ремесло – работа руками
                3. В настоящем профессиональном стандарте применяются следующие сокращения:
                 - 1) ОРК – отраслевая рамка квалификаций

                Глава 2. Паспорт профессионального стандарта

                4. Название профессионального стандарта: Ремёсла для замера
                5. Код профессионального стандарта: %s
                6. Указание секции, раздела, группы, класса и подкласса согласно ОКЭД:
                 - J Информация и связь
                 - 62 Компьютерное программирование
                7. Краткое описание профессионального стандарта: Ремёсла, которых нет
                8. Перечень карточек профессий:
                %s
                Глава 3. Карточки профессий

                %s
                Глава 4. Технические данные профессионального стандарта

                %d. Наименование государственного органа: Агентство замеров
                %d. Номер версии и год выпуска: версия %d, 2026 г.
                """.formatted(code, list(cards), bodies, cards + 9, cards + 10, version);
    }

    private static String list(int cards) {
        var list = new StringBuilder();
        for (var card = 1; card <= cards; card++) {
            list.append(" - %d) %s - 4 уровень ОРК\n".formatted(card, name(card)));
        }
        return list.toString();
    }

    /** Letters alone: a number would be taken for one of a list. */
    private static String name(int card) {
        return "Мастер ремесла " + Character.toString('А' + card);
    }

    private String card(int number) {
        var functions = new StringBuilder();
        for (var function = 1; function <= FUNCTIONS; function++) {
            for (var skill = 1; skill <= SKILLS; skill++) {
                var each = items / (FUNCTIONS * SKILLS);
                functions
                        .append(skill == 1 ? "Трудовая функция %d: %s".formatted(function, title(function)) : "")
                        .append("\tНавык %d: %s\tУмения:\t\n"
                                .formatted(skill, title(FUNCTIONS + function * SKILLS + skill)))
                        .append("\t\t%s\t\n\t\tЗнания:\t\n".formatted(list(each / 2, number)))
                        .append("\t\t%s\t\n".formatted(list(each - each / 2, number)))
                        .append("\tВозможность признания навыка:\t-\t\n");
            }
        }
        return "%d. Карточка профессии «%s»:\t\t\t\n".formatted(number + 8, name(number))
                + "Код группы:\t2523-0\t\t\nКод наименования занятия:\t-\t\t\n"
                + "Наименование профессии:\t%s\t\t\n".formatted(name(number))
                + "Уровень квалификации по ОРК:\t4\t\t\n"
                + "Описание трудовых функций\t\t\t\n"
                + functions
                + "Требования к личностным компетенциям:\tТерпение\t\t\n";
    }

    private static String title(int number) {
        return THINGS.get(number % THINGS.size()).replaceFirst(".*? ", "Работа: ") + " "
                + WAYS.get(number % WAYS.size());
    }

    private String list(int size, int card) {
        var texts = new ArrayList<String>();
        IntStream.rangeClosed(1, size).forEach(number -> texts.add(number + ". " + text(written++)));
        return "<ol style=\"list-style-type: none\"> " + String.join(" ", texts) + " </ol>";
    }

    /** Every number has a text of its own as far as the words reach. */
    private String text(int number) {
        var changed = version == 2 && number % CHANGED == 0;
        return DEEDS.get(number % DEEDS.size()) + " " + THINGS.get(number / DEEDS.size() % THINGS.size()) + " "
                + WAYS.get(number / DEEDS.size() / THINGS.size() % WAYS.size()) + (changed ? " и сразу" : "");
    }
}
