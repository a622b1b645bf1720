package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.StandardDocument.Term;
import org.junit.jupiter.api.Test;

/** Both layouts of 2022 in Russian, with what real documents of them do. */
class RussianOf2022Test {

    private static final String BODY = "исполняющего обязанности Председателя Правления"
            + " Национальной палаты предпринимателей Республики Казахстан «Атамекен»";

    private final StandardDocument carpets = read("carpets-2022b.ru.rows").document();
    private final StandardDocument baskets = read("baskets-2022a.ru.rows").document();

    @Test
    void theHeadNamesTheActOfApproval() {
        assertThat(carpets.approval()).isEqualTo(new Approval(BODY, "907", LocalDate.of(2022, 12, 5), "17"));
        assertThat(carpets.title()).isEqualTo("Ткачество ковров (пример)");
        assertThat(carpets.code()).isNull();
    }

    @Test
    void termsAndAbbreviationsOfAGlossaryAreToldApart() {
        assertThat(carpets.terms())
                .extracting(Term::term)
                .containsExactly(
                        "Основа (ОН)", "Ручной станок (от англ. hand loom – «рама для рук»)", "уток", "ковроткачество");
        assertThat(carpets.abbreviations())
                .containsExactly(new Abbreviation("КР", "ковровая рама"), new Abbreviation("УЗ/УТ", "узел и уток"));
        assertThat(baskets.terms()).containsExactly(new Term("лоза", "прут ивы"), new Term("каркас", "рама корзины."));
        assertThat(baskets.abbreviations())
                .extracting(Abbreviation::abbreviation)
                .containsExactly("ПК", "ЛЗ");
    }

    @Test
    void theChapterOfGeneralProvisionsIsTheScopeWhereItHasNoLabels() {
        assertThat(baskets.scope())
                .isEqualTo("Профессиональный стандарт «Плетение корзин (пример)» нужен для обучения мастеров."
                        + " По нему работают мастерские.");
        assertThat(baskets.purpose()).isEqualTo("Описать труд корзинщика.");
        assertThat(baskets.professionalGroups())
                .containsExactly(
                        "Основная группа: Ремесло",
                        "Профессиональная группа: Плетение",
                        "Профессиональная подгруппа: Корзины");
    }

    @Test
    void codesOfTheClassifierAreReadAsWritten() {
        assertThat(carpets.oked()).extracting(OkedEntry::code).containsExactly("C", "13", "13.9", "13.93", "13.93.0");
        assertThat(carpets.oked()).extracting(OkedEntry::title).contains("производство ковров");
    }

    @Test
    void theListOfCardsKeepsRangesAndPairsSeveralTitlesWithTheirLevels() {
        assertThat(carpets.listedCards())
                .containsExactly(
                        new ListedCard(null, "Ковровщик", null, "3-4-й уровни ОРК"),
                        new ListedCard(null, "Мастер рисунка", 5, "5-й уровень ОРК"),
                        new ListedCard(null, "Мастер крашения", 6, "6-й уровень ОРК"));
    }

    @Test
    void codesTellThemselvesWhatTheyAre() {
        assertThat(carpets.cards())
                .extracting(ProfessionCard::occupationCode, ProfessionCard::groupCode, ProfessionCard::groupTitle)
                .containsExactly(tuple("7318-0-901", "7318-0", null), tuple(null, null, null));
        assertThat(baskets.cards())
                .extracting(ProfessionCard::occupationCode, ProfessionCard::groupCode, ProfessionCard::groupTitle)
                .containsOnly(tuple(null, "7317", "Плетельщики, не вошедшие в другие группы"));
    }

    @Test
    void tasksAreSkillsAndNumbersThatLostTheirSignCount() {
        List<Skill> skills = carpets.cards().getFirst().functions().getFirst().skills();

        assertThat(skills).extracting(Skill::title).containsExactly("Натяжение основы", "Проверка натяжения");
        assertThat(skills.getFirst().abilities())
                .extracting(LabourFunction.Item::printedNumber, LabourFunction.Item::text)
                .containsExactly(
                        tuple(1, "Считать нити."),
                        tuple(2, "Натягивать ровно."),
                        tuple(3, "Проверять рукой."),
                        tuple(null, "Записывать счёт."));
        assertThat(carpets.cards()
                        .getFirst()
                        .functions()
                        .getLast()
                        .skills()
                        .getFirst()
                        .abilities())
                .extracting(LabourFunction.Item::printedNumber)
                .containsExactly(1, 1);
    }

    @Test
    void aFunctionMayHaveItsTitleInTheNextCell() {
        LabourFunction function = carpets.cards().getLast().functions().getFirst();

        assertThat(function.title()).isEqualTo("Сборка ковра");
        assertThat(function.skills()).extracting(Skill::title).containsExactly("Сшивка частей");
        assertThat(function.skills().getFirst().abilities()).hasSize(2);
    }

    @Test
    void withoutTasksAFunctionHasOneSkillWithoutATitle() {
        assertThat(baskets.cards().getFirst().functions())
                .hasSize(2)
                .allMatch(function -> function.skills().size() == 1
                        && function.skills().getFirst().title() == null);
        Skill skill = baskets.cards().getFirst().functions().getFirst().skills().getFirst();
        assertThat(skill.knowledge())
                .extracting(LabourFunction.Item::text)
                .containsExactly("Породы ивы, растущей у воды.", "Время срезки.", "Хранение прута.");
        assertThat(baskets.cards()
                        .getLast()
                        .functions()
                        .getFirst()
                        .skills()
                        .getFirst()
                        .knowledge())
                .extracting(LabourFunction.Item::text)
                .containsExactly("Технические характеристики красок.", "Разработано много узоров.");
    }

    @Test
    void aRangeOfRelatedLevelsIsEachOfThem() {
        assertThat(carpets.cards().getFirst().related())
                .containsExactly(
                        new RelatedProfession(5, "Мастер рисунка"),
                        new RelatedProfession(6, "Мастер рисунка"),
                        new RelatedProfession(4, "Красильщик"),
                        new RelatedProfession(4, "Прядильщик"));
        assertThat(baskets.cards().getFirst().related())
                .containsExactly(
                        new RelatedProfession(null, "7318 Ковровщик"),
                        new RelatedProfession(null, "Специалист по лозе (лозовик)"));
        assertThat(carpets.cards().getLast().related()).isEmpty();
    }

    @Test
    void educationStandsInItsCellsOrBesideTheLevel() {
        assertThat(carpets.cards().getFirst().education())
                .containsExactly(new Education("общее среднее ТиПО (4 уровень МСКО)", "Ткацкое дело", "Ковровщик"));
        ProfessionCard second = baskets.cards().getLast();
        assertThat(second.orkLevel()).isEqualTo(5);
        assertThat(second.education())
                .extracting(Education::level)
                .containsExactly("ТиПО", "Высшее образование, дополнительные курсы");
        assertThat(second.experience()).isEqualTo("с практическим опытом; без практического опыта");
    }

    @Test
    void olderReferenceBooksAreNamedWithTheirEntries() {
        assertThat(carpets.cards())
                .extracting(ProfessionCard::qualificationReference)
                .containsExactly("ЕТКС: 12. Ковровщица; 13. Ткач", "Не представлен в ЕТКС");
        assertThat(baskets.cards().getFirst().qualificationReference()).isNull();
    }

    @Test
    void theLastVersionIsTheDocumentsOwn() {
        TechnicalData data = baskets.technicalData();

        assertThat(data.version()).isEqualTo(2);
        assertThat(data.year()).isEqualTo(2022);
        assertThat(data.plannedReview()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(data.earlierVersions())
                .extracting(version -> version.version(), version -> version.year(), version -> version.plannedReview())
                .containsExactly(tuple(1, 2015, LocalDate.of(2018, 12, 31)));
        assertThat(data.developers()).containsExactly("АО «Национальный ремесленный Двор «Лоза (пример)»");
        assertThat(data.updatedBy()).containsExactly("КР МСК РК");
        assertThat(data.experts()).containsExactly("ОЮЛ «Союз корзинщиков (пример)»");
    }

    @Test
    void theActBesideTheDevelopersApprovedTheEarlierVersion() {
        assertThat(carpets.technicalData().earlierVersions())
                .containsExactly(new TechnicalData.EarlierVersion(
                        1,
                        2019,
                        null,
                        List.of(),
                        new Approval(
                                "Председателя Правления палаты «Узор (пример)»",
                                "906",
                                LocalDate.of(2019, 12, 24),
                                null)));
    }

    @Test
    void personsAreKeptApartWithTheWordForTheirRole() {
        assertThat(carpets.contacts())
                .extracting(StandardDocument.Contact::text)
                .containsExactly(
                        "Руководитель проекта: Узелков У.У.",
                        "Контактные данные руководителя: uzelkov@example.kz",
                        "Исполнители проекта: Нитова Н.Н.",
                        "+7 701 000 11 22",
                        "Эксперты и контактные данные экспертов: Директор Шёлков Ш.Ш.",
                        "87010001133",
                        "Председатель: Рамкин Р.Р.");
        assertThat(carpets.technicalData().developers())
                .containsExactly("Товарищество с ограниченной ответственностью «Ковровый двор (пример)»");
        assertThat(carpets.technicalData().updatedBy())
                .containsExactly("ОЮЛ «Союз ковровщиков (пример)»", "Колледж ремёсел (пример)");
    }

    @Test
    void nothingIsUnplaced() {
        for (String name : List.of("carpets-2022b.ru.rows", "baskets-2022a.ru.rows")) {
            assertThat(read(name).findings()).extracting(Finding::rule).doesNotContain("unplaced-text");
        }
    }

    private static ReadDocument read(String name) {
        return DocumentReading.read(WordTable.of(Samples.text(name)), name);
    }
}
