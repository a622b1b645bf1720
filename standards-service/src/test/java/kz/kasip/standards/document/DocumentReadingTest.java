package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Term;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

    private final ReadDocument kazakh = Samples.readOwn(Samples.KAZAKH);
    private final ReadDocument russian = Samples.readOwn(Samples.RUSSIAN);

    @Test
    void theFormatIsToldByContent() {
        assertThat(kazakh.format()).isEqualTo("text");
        assertThat(russian.format()).isEqualTo("markdown");
        byte[] word = Samples.docx(Samples.text(Samples.RUSSIAN));
        assertThat(DocumentReading.read(word, "wrong-name.txt").format()).isEqualTo("docx");
    }

    @Test
    void theGeneralChapterAndThePassportAreRead() {
        StandardDocument document = kazakh.document();

        assertThat(document.title()).isEqualTo("Жылыжай шаруашылығы (үлгі)");
        assertThat(document.code()).isEqualTo("A01131901");
        assertThat(document.scope()).startsWith("жылыжайда көкөніс");
        assertThat(document.terms())
                .contains(new Term(
                        "Тамшылатып суару (ағылш. drip irrigation – «тамшылату»)",
                        "суды тамырға аз-аздан беру, сондай-ақ тыңайтқышты қоса беру тәсілі."));
        assertThat(document.abbreviations()).containsExactly(new Abbreviation("МШ", "микроклимат шкафы"));
        assertThat(document.oked())
                .containsSequence(
                        new OkedEntry(OkedEntry.Level.SECTION, "A", "Ауыл шаруашылығы"),
                        new OkedEntry(OkedEntry.Level.DIVISION, "01", "Өсімдік және мал шаруашылығы"));
        assertThat(russian.document().oked().getLast().code()).isEqualTo("01.49.1");
    }

    @Test
    void labelsSplitOverLinesAndInTheOtherLanguageAreFound() {
        ProfessionCard card = kazakh.document().cards().getFirst();

        assertThat(card.groupCode()).isEqualTo("6113-0");
        assertThat(card.occupationCode()).isNull();
        assertThat(card.orkLevel()).isEqualTo(4);
        assertThat(card.orkSublevel()).isNull();
        assertThat(card.qualificationReference()).isEqualTo("БТБА 3-разряд");
        assertThat(card.education())
                .containsExactly(new Education("ТжКБ (білікті жұмысшы, орта буын)", "Көкөніс-бақ шаруашылығы", null));
        assertThat(card.otherTitles()).containsExactly("Көкөніс өсіруші", "Көшет өсіруші");
        assertThat(card.competencies()).containsExactly("Ұқыптылық", "Күтіп-баптауға сүйіспеншілік және төзімділік");
        assertThat(card.related())
                .containsExactly(new RelatedProfession(6, "Жылыжай агрономы"), new RelatedProfession(5, "Бақ шебері"));
    }

    @Test
    void functionsKnowWhetherTheyAreAdditional() {
        assertThat(kazakh.document().cards().getFirst().functions())
                .extracting(LabourFunction::kind)
                .containsExactly(Kind.MANDATORY, Kind.MANDATORY, Kind.ADDITIONAL);
        assertThat(russian.document().cards().getFirst().functions().getLast().kind())
                .isEqualTo(Kind.ADDITIONAL);
    }

    @Test
    void aListThatStartsAgainKeepsItsItems() {
        List<Item> knowledge = skill(kazakh, 1, 1).knowledge();

        assertThat(knowledge).extracting(Item::printedNumber).containsExactly(1, 2, 1, 2);
        assertThat(knowledge).extracting(Item::number).containsExactly(1, 2, 3, 4);
        assertThat(knowledge.getLast().text()).isEqualTo("ISO 26000:2010 ұсынымдары және т. б. құжаттар");
        assertThat(knowledge.get(1).detected()).isEqualTo("ru");
    }

    @Test
    void itemsInOneParagraphArePartedAndOneOutsideTheListIsItsOwn() {
        Skill skill = skill(russian, 1, 1);

        assertThat(skill.title()).isNull();
        assertThat(skill.abilities())
                .extracting(Item::text)
                .containsExactly(
                        "Осматривать ульи весной.",
                        "Подкармливать слабые семьи по версии 2.1 расчёта.",
                        "Вести журнал пасеки.",
                        "Готовить сироп разной густоты.");
        assertThat(skill.knowledge()).extracting(Item::text).contains("Болезни пчёл: варроатоз и т. д.", "Породы пчёл");
        assertThat(rules(russian)).contains("item-outside-list", "numbering-restarts");
    }

    @Test
    void shiftedCellsBelongToTheirColumnsAndRows() {
        Skill second = skill(russian, 1, 2);
        LabourFunction third = russian.document().cards().getFirst().functions().get(2);

        assertThat(second.title()).isNull();
        assertThat(second.recognition()).isEqualTo("по итогам экзамена");
        assertThat(third.title()).isEqualTo("Ремонт ульев");
        assertThat(third.skills().getFirst().title()).isEqualTo("Столярные работы");
        assertThat(third.skills().getFirst().abilities()).hasSize(2);
        assertThat(third.skills().getFirst().knowledge()).extracting(Item::text).containsExactly("Породы дерева.");
    }

    @Test
    void runTogetherWordsAndGroupCodesAreRead() {
        ProfessionCard card = russian.document().cards().getFirst();

        assertThat(card.competencies())
                .containsExactly("Терпение", "Внимательность", "Любовь к природе", "Работа в MS Office");
        assertThat(card.regulations()).containsExactly("СТ РК 0001-2020 «Ульи»", "СТ РК 0002-2021 «Мёд»");
        assertThat(card.related())
                .containsExactly(
                        new RelatedProfession(5, "Пчеловод"), new RelatedProfession(null, "6123 Медовар-технолог"));
        assertThat(card.education()).hasSize(2);
    }

    @Test
    void aCardHeadingOutsideTheFirstColumnAndLabelsInCapitalsWithoutColonAreFound() {
        ProfessionCard card = russian.document().cards().get(1);

        assertThat(card.orkLevel()).isEqualTo(5);
        assertThat(card.groupCode()).isEqualTo("6123-0");
        assertThat(card.occupationCode()).isNull();
    }

    @Test
    void technicalDataKeepsPersonsApart() {
        TechnicalData data = kazakh.document().technicalData();

        assertThat(data.version()).isEqualTo(1);
        assertThat(data.year()).isEqualTo(2024);
        assertThat(data.plannedReview()).isEqualTo(LocalDate.of(2027, 5, 15));
        assertThat(data.developers()).containsExactly("«Үлгі жылыжайы» ЖШС");
        assertThat(data.sectoralCouncil()).isEqualTo("12.03.2024 ж.");
        assertThat(rules(kazakh)).contains("date-for-organisation", "heading-differs");
        assertThat(kazakh.document().contacts()).hasSize(2);
        assertThat(kazakh.findings()).filteredOn(Finding::personal).hasSize(2);
        assertThat(kazakh.findings().toString()).doesNotContain("Сынақов", "ulgi@");
        assertThat(russian.document().technicalData().developers())
                .containsExactly("НАО «Университет имени О.О. Примерова»");
    }

    @Test
    void theSameTableInWordGivesTheSameCards() {
        byte[] word = Samples.docx(Samples.text(Samples.RUSSIAN));

        assertThat(DocumentReading.read(word, "w").document()).isEqualTo(russian.document());
    }

    @Test
    void textWithoutAPlaceBecomesAFinding() {
        String text = "Приказ о пробе\n" + Samples.text(Samples.KAZAKH);
        ReadDocument read = DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), "t");

        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().equals("unplaced-text"))
                .extracting(Finding::text)
                .containsExactly("Приказ о пробе");
    }

    @Test
    void aHeadingThatNamesTheProfessionFirstBeginsACardToo() {
        String text = Samples.text(Samples.KAZAKH)
                .replace(
                        "10. Кәсіптің карточкасы «Жылыжай агроном-технологі»:",
                        "10. «Жылыжай агрономы» кәсібінің карточкасы");
        ReadDocument read = DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), "t");

        assertThat(read.document().cards()).extracting(ProfessionCard::heading).contains("Жылыжай агрономы");
        assertThat(rules(read)).doesNotContain("heading-differs");
    }

    @Test
    void whatIsMissingIsSaid() {
        String text = Samples.text(Samples.KAZAKH)
                .replaceAll("(?m)^(16|17)\\. .*$", "")
                .replace("2) Жылыжай агрономы - 6", "2) Жылыжай агрономы - 7")
                .replace("A01131901", "-");
        ReadDocument read = DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), "t");

        assertThat(rules(read)).contains("missing-version", "missing-review-date", "card-list-differs", "missing-code");
    }

    private static Skill skill(ReadDocument read, int card, int function) {
        return read.document()
                .cards()
                .get(card - 1)
                .functions()
                .get(function - 1)
                .skills()
                .getFirst();
    }

    private static List<String> rules(ReadDocument read) {
        return read.findings().stream().map(Finding::rule).toList();
    }
}
