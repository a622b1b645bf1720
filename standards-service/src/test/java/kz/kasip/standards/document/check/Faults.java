package kz.kasip.standards.document.check;

import java.util.stream.Stream;
import kz.kasip.standards.document.Samples;

/** One fault of each kind, put into a faultless document. */
final class Faults {

    private static final String PRUNING = "cards[1].functions[1].skills[1]";

    private Faults() {}

    static Stream<Fault> all() {
        return Stream.of(document(), passport(), cards(), functions(), items(), technical())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> document() {
        return Stream.of(
                Fault.of(Rule.MISSING_TITLE, ": «Садоводство (образец)»", "")
                        .and(
                                "Название профессионального стандарта: Садоводство (образец)",
                                "Название профессионального стандарта: -")
                        .at("title", "Профессиональный стандарт"),
                Fault.of(Rule.MISSING_CODE, "A01241903", "-").at("code", "5. Код профессионального стандарта: -"),
                withoutCards().at("cards", "Глава 3. Карточки профессий"),
                Fault.of(Rule.UNPLACED_TEXT, "Глава 2.", "\nЗагадочный абзац.\n\nГлава 2.")
                        .at("abbreviations", "Загадочный абзац."));
    }

    private static Fault withoutCards() {
        String text = Samples.text(Samples.FAULTLESS);
        return Fault.of(Rule.MISSING_CARDS, text.substring(text.indexOf("9. Карточка"), text.indexOf("Глава 4.")), "")
                .and(text.substring(text.indexOf("1) Садовод"), text.indexOf("Глава 3.")), "-\n\n");
    }

    private static Stream<Fault> passport() {
        String path = "6. Указание секции, раздела, группы, класса и подкласса согласно ОКЭД:";
        String list = "A Сельское хозяйство\n01 Растениеводство и животноводство\n01.2 Многолетние культуры\n"
                + "01.24 Выращивание семечковых и косточковых\n01.24.1 Выращивание яблок\n";
        return Stream.of(
                Fault.of(Rule.MISSING_OKED, list, "").at("oked", path),
                Fault.of(Rule.MISSING_OKED_LEVEL, "01.2 Многолетние культуры\n", "")
                        .at("oked", path)
                        .mended("Add 01.2 to the path."),
                Fault.of(Rule.MISSING_OKED_LEVEL, "01.24.1 Выращивание яблок\n", "")
                        .at("oked", path),
                Fault.of(Rule.OKED_PATH_BROKEN, "01.2 Многолетние культуры", "01.3 Рассада")
                        .at("oked", path)
                        .mended("The path of 01.24.1 is A, 01, 01.2, 01.24, 01.24.1."),
                Fault.of(Rule.OKED_PATH_BROKEN, "A Сельское хозяйство", "J Информация и связь")
                        .at("oked", path)
                        .mended("The path of 01.24.1 is A, 01,"),
                Fault.of(Rule.CARD_LIST_DIFFERS, "2) Садовод яблоневого сада - 4", "2) Садовод яблоневого сада - 5")
                        .at("listedCards[2]", "2) Садовод яблоневого сада - 5 уровень ОРК")
                        .mended("«2) Садовод яблоневого сада – 4 уровень ОРК»"),
                Fault.of(Rule.CARD_LIST_DIFFERS, "3) Агроном питомника -", "3) Агроном питомнека -")
                        .at("listedCards[3]", "3) Агроном питомнека - 6 уровень ОРК")
                        .mended("«3) Агроном питомника – 6 уровень ОРК»"),
                Fault.of(Rule.CARD_LIST_DIFFERS, "3) Агроном питомника - 6 уровень ОРК\n", "")
                        .at("cards[3]", "11. Карточка профессии «Агроном питомника»:")
                        .mended("Add the line «Агроном питомника – 6 уровень ОРК»"),
                Fault.of(Rule.CARD_LIST_DIFFERS, "Глава 3.", "4) Сторож сада - 2 уровень ОРК\n\nГлава 3.")
                        .at("listedCards[4]", "4) Сторож сада - 2 уровень ОРК"),
                ranged("3-5")
                        .at("listedCards[1]", "1) Садовод яблоневого сада - 3-5 уровень ОРК")
                        .mended("4 уровень ОРК"));
    }

    /** The list names a range of levels where the cards come one per level. */
    static Fault ranged(String range) {
        return Fault.of(
                Rule.CARD_LIST_DIFFERS,
                "1) Садовод яблоневого сада - 3 уровень ОРК\n2) Садовод яблоневого сада - 4 уровень ОРК\n3)",
                "1) Садовод яблоневого сада - " + range + " уровень ОРК\n2)");
    }

    private static Stream<Fault> cards() {
        String heading = "11. Карточка профессии «Агроном питомника»:";
        return Stream.of(
                Fault.of(Rule.MISSING_ORK_LEVEL, "ОРК: 6\n", "ОРК: -\n")
                        .and("3) Агроном питомника - 6 уровень ОРК", "3) Агроном питомника")
                        .and("\n6 Агроном питомника", "\n- Агроном питомника")
                        .at("cards[3].orkLevel", "Уровень квалификации по ОРК: -"),
                Fault.of(Rule.MISSING_CARD_TITLE, heading, "11. Карточка профессии:")
                        .and("Наименование профессии: Агроном питомника", "Наименование профессии: -")
                        .and("3) Агроном питомника - 6 уровень ОРК\n", "")
                        .and("\n6 Агроном питомника", "\n4 Садовод яблоневого сада")
                        .at("cards[3].title", "Наименование профессии: -"),
                Fault.of(Rule.HEADING_DIFFERS, heading, "11. Карточка профессии «Агроном-питомниковод»:")
                        .at("cards[3].title", "Наименование профессии: Агроном питомника")
                        .mended("Head the card «Агроном питомника» too"),
                Fault.of(Rule.CARD_HEADING_MISSING, heading + "\n", "").at("cards[3]", "Код группы: 2132-0"),
                Fault.of(Rule.RELATED_UNRESOLVED, "\n6 Агроном питомника", "\n6 Агроном питомнека")
                        .at("cards[1].related[1]", "6 Агроном питомнека")
                        .mended("Write «Агроном питомника»"),
                Fault.of(Rule.RELATED_UNRESOLVED, "\n6 Агроном питомника", "\n6 Лесничий")
                        .at("cards[1].related[1]", "6 Лесничий"),
                Fault.of(Rule.RELATED_UNRESOLVED, "\n6 Агроном питомника", "\n7 Агроном питомника")
                        .at("cards[1].related[1]", "7 Агроном питомника"),
                alike().at("cards[2]", "10. Карточка профессии «Садовод яблоневого сада»:"));
    }

    /** The second card says what the first one says, but for its level. */
    static Fault alike() {
        Fault clean = Fault.of(Rule.LEVELS_ALIKE, "Садоводство", "Садоводство");
        String text = clean.document();
        String begin = "Описание трудовых функций\n";
        String first = text.substring(text.indexOf(begin), text.indexOf("Требования к личностным"));
        int from = text.indexOf(begin, text.indexOf("10. Карточка"));
        return clean.and(text.substring(from, text.indexOf("Требования к личностным", from)), first);
    }

    private static Stream<Fault> functions() {
        String pruning = "Трудовая функция 1:\nОбрезка деревьев\nНавык 1:\nВесенняя обрезка";
        return Stream.of(
                Fault.of(Rule.FUNCTION_LIST_DIFFERS, "1. Обрезка деревьев", "1. Обрезка деревев")
                        .at("cards[1].listedFunctions[1]", "1. Обрезка деревев")
                        .mended("Write «1. Обрезка деревьев»"),
                Fault.of(Rule.FUNCTION_LIST_DIFFERS, "1. Обрезка деревьев", "1. Формирование кроны")
                        .at("cards[1].listedFunctions[1]", "1. Формирование кроны")
                        .mended("the description says «Обрезка деревьев»"),
                Fault.of(Rule.FUNCTION_LIST_DIFFERS, "1. Подбор подвоев\n", "1. Подбор подвоев\n2. Прививка\n")
                        .at("cards[3].listedFunctions[2]", "2. Прививка"),
                Fault.of(Rule.FUNCTION_LIST_DIFFERS, "2. Сбор плодов\n", "")
                        .at("cards[1].functions[2]", "Трудовая функция 2:")
                        .mended("Add the line «2. Сбор плодов»"),
                Fault.of(Rule.UNNAMED_FUNCTION, "1. Подбор подвоев", "-")
                        .and("Трудовая функция 1:\nПодбор подвоев", "Трудовая функция 1:\n-")
                        .at("cards[3].functions[1]", "Трудовая функция 1:"),
                Fault.of(Rule.FUNCTION_WITHOUT_SKILLS, "2. Сбор плодов", "2. Сбор плодов\n3. Побелка")
                        .and(
                                "Возможность признания навыка: -\nТребования к личностным компетенциям:\nТерпение",
                                "Возможность признания навыка: -\nТрудовая функция 3:\nПобелка\nТребования к личностным компетенциям:\nТерпение")
                        .at("cards[1].functions[3]", "Трудовая функция 3:"),
                Fault.of(Rule.UNNAMED_SKILL, pruning, pruning.replace("Весенняя обрезка", "-"))
                        .at(PRUNING, "Навык 1:"),
                Fault.of(Rule.EMPTY_SKILL, "Навык 1:\nСъём яблок", "Навык 1:\nПодготовка тары\nНавык 2:\nСъём яблок")
                        .at("cards[1].functions[2].skills[1]", "Навык 1:"));
    }

    private static Stream<Fault> items() {
        return Stream.of(
                Fault.of(Rule.DUPLICATED_ITEM, "3. Замазывать срезы", "3. Точить секатор.")
                        .at(PRUNING + ".abilities[3]", "3. Точить секатор.")
                        .mended("Delete item 3."),
                Fault.of(Rule.DUPLICATED_ITEM, "3. Виды садового вара", "3. «Строение  кроны»")
                        .at(PRUNING + ".knowledge[3]", "3. «Строение  кроны»")
                        .mended("Delete item 3."),
                Fault.of(Rule.DUPLICATED_ITEM, "3. Виды садового вара", "3. Замазывать срезы")
                        .at(PRUNING + ".knowledge[3]", "3. Замазывать срезы")
                        .mended("Delete it from the knowledge"),
                Fault.of(Rule.DUPLICATED_ITEM, "3. Замазывать срезы", "3. Строение кроны")
                        .at(PRUNING + ".abilities[3]", "3. Строение кроны")
                        .mended("Delete it from the abilities"),
                Fault.of(Rule.NUMBERING_RESTARTS, "3. Виды садового вара", "1. Виды садового вара")
                        .at(PRUNING + ".knowledge[3]", "1. Виды садового вара")
                        .mended("Number it 3."),
                Fault.of(Rule.NUMBERING_RESTARTS, "2. Сроки сокодвижения", "1. Сроки сокодвижения")
                        .and("3. Виды садового вара", "2. Виды садового вара")
                        .at(PRUNING + ".knowledge[2]", "1. Сроки сокодвижения")
                        .mended("Number the items from here on 2 to 3."),
                Fault.of(Rule.NUMBERING_BROKEN, "3. Виды садового вара", "4. Виды садового вара")
                        .at(PRUNING + ".knowledge[3]", "4. Виды садового вара")
                        .mended("Number it 3."),
                Fault.of(
                                Rule.ITEM_OUTSIDE_LIST,
                                "1. Строение кроны\n2. Сроки сокодвижения\n3. Виды садового вара",
                                "1. Строение кроны. 2. Сроки сокодвижения. 3. Виды вара. Состав побелки.")
                        .at(
                                PRUNING + ".knowledge[4]",
                                "1. Строение кроны. 2. Сроки сокодвижения. 3. Виды вара. Состав побелки.")
                        .mended("Give it the number 4."),
                Fault.of(Rule.WRONG_LANGUAGE, "Весенняя обрезка", "Көктемгі бұтақтарды кесу")
                        .at(PRUNING + ".title", "Навык 1:")
                        .mended("Say it in Russian"),
                Fault.of(Rule.WRONG_LANGUAGE, "3. Виды садового вара", "3. Бақша қарамайының түрлері мен құрамы")
                        .at(PRUNING + ".knowledge[3]", "3. Бақша қарамайының түрлері мен құрамы")
                        .mended("Say it in Russian"));
    }

    private static Stream<Fault> technical() {
        String council = "14. Отраслевой совет по профессиональным квалификациям: ";
        String developers = "13. Организации (предприятия) участвующие в разработке: ";
        return Stream.of(
                Fault.of(Rule.MISSING_VERSION, "версия 1, 2025 г.", "-")
                        .at("technicalData.version", "17. Номер версии и год выпуска: -"),
                Fault.of(Rule.MISSING_VERSION, "17. Номер версии и год выпуска: версия 1, 2025 г.\n", "")
                        .at("technicalData.version", "Глава 4. Технические данные профессионального стандарта"),
                Fault.of(Rule.MISSING_REVIEW_DATE, "01.09.2028 г.", "-")
                        .at("technicalData.plannedReview", "18. Дата ориентировочного пересмотра: -"),
                Fault.of(Rule.DATE_FOR_ORGANISATION, council + "-", council + "05.06.2025 г.")
                        .at("technicalData.sectoralCouncil", council + "05.06.2025 г."),
                Fault.of(Rule.DATE_FOR_ORGANISATION, developers + "ТОО «Образцовый сад»", developers + "05.06.2025 г.")
                        .at("technicalData.developers[1]", developers + "05.06.2025 г."),
                Fault.of(Rule.PERSONAL_DATA, "ТОО «Образцовый сад»", "ТОО «Образцовый сад»\nОбразцова О.О.")
                        .at("technicalData.developers", "Образцова О.О."),
                Fault.of(Rule.PERSONAL_DATA, "Глава 3.", "Звонить: 8 701 000 11 22\n\nГлава 3.")
                        .at("document", "Звонить: 8 701 000 11 22"));
    }
}
