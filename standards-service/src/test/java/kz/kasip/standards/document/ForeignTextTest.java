package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that the template does not know becomes a finding wherever it stands, and spoils no field. */
class ForeignTextTest {

    @ParameterizedTest
    @CsvSource({
        Samples.RUSSIAN + ",Приложение 7. Загадочный список,Загадочный хвост документа.",
        Samples.RUSSIAN + ",Загадочная строка,Ещё одна строка.",
        Samples.KAZAKH + ",7-қосымша. Жұмбақ тізім,Құжаттың жұмбақ соңы.",
        Samples.KAZAKH + ",Жұмбақ жол болды.,Тағы бір жол."
    })
    void whatFollowsTheLastPointIsUnplaced(String name, String first, String second) {
        StandardDocument plain = Samples.readOwn(name).document();
        String text = Samples.text(name).stripTrailing();
        for (String gap : List.of("\n", "\n\n")) {
            ReadDocument read = read(text + gap + first + gap + second + "\n");

            assertThat(read.document()).isEqualTo(plain);
            assertThat(String.join(" ", unplaced(read))).contains(first).contains(second);
        }
    }

    @Test
    void anAbilityMaySpeakOfACard() {
        String text = Samples.text(Samples.FAULTLESS);
        String ability = "Карточка профессии «Точильщик» должна быть под рукой";
        StandardDocument document =
                read(text.replace("2. Точить секатор", "2. " + ability)).document();

        assertThat(document.cards()).hasSize(3);
        assertThat(document.cards()
                        .getFirst()
                        .functions()
                        .getFirst()
                        .skills()
                        .getFirst()
                        .abilities())
                .extracting(LabourFunction.Item::text)
                .contains(ability)
                .hasSize(3);
    }

    @Test
    void wordsBesideTheVersionAndTheDateAreUnplaced() {
        String text = Samples.text(Samples.KAZAKH)
                .replace("1-нұсқа, 2024 ж.", "№ 15 бұйрықпен бекітілген 1-нұсқа, 2024 ж., сынақ үшін")
                .replace("2027 жылғы 15 мамыр", "2027 жылғы 15 мамырдан бастап, кеңес шешімімен");
        ReadDocument read = read(text);
        TechnicalData data = read.document().technicalData();

        assertThat(data.version()).isEqualTo(1);
        assertThat(data.year()).isEqualTo(2024);
        assertThat(data.plannedReview()).isEqualTo(LocalDate.of(2027, 5, 15));
        assertThat(unplaced(read)).contains("№ 15 бұйрықпен бекітілген", "сынақ үшін", "кеңес шешімімен");
    }

    @Test
    void wordsBesideTheVersionInRussianAreUnplaced() {
        String text = Samples.text(Samples.RUSSIAN);
        String line = text.lines()
                .filter(each -> each.contains("Номер версии и год выпуска"))
                .findFirst()
                .orElseThrow();
        ReadDocument read =
                read(text.replace(line, "17. Номер версии и год выпуска: версия 3, 2025 г., утверждён приказом № 15"));

        assertThat(read.document().technicalData().version()).isEqualTo(3);
        assertThat(read.document().technicalData().year()).isEqualTo(2025);
        assertThat(unplaced(read)).contains("утверждён приказом № 15");
    }

    @ParameterizedTest
    @CsvSource({
        Samples.RUSSIAN + ",Глава 4.,Глава 9. Загадочные отметки,Загадочный абзац.",
        Samples.RUSSIAN + ",Глава 2.,Приложение А. Загадочные рисунки,Наименование профессии: Загадка",
        Samples.KAZAKH + ",4-ші тарау.,9-шы тарау. Жұмбақ белгілер,Жұмбақ сөйлем.",
        Samples.KAZAKH + ",3-ші тарау.,7-қосымша. Жұмбақ суреттер,Кәсіптің атауы: Жұмбақ"
    })
    void anUnknownChapterIsUnplacedUpToTheNextKnownOne(String name, String before, String heading, String words) {
        String text = Samples.text(name);
        ReadDocument read = read(text.replace(before, heading + "\n\n" + words + "\n\n" + before));

        assertThat(read.document()).isEqualTo(Samples.readOwn(name).document());
        assertThat(unplaced(read)).contains(heading, words);
    }

    @Test
    void aChapterThatLostItsTitleKeepsItsPoints() {
        ReadDocument read = read(Samples.text(Samples.KAZAKH)
                .replace("4-ші тарау. Кәсіптік стандарттың техникалық деректері", "4-ші тарау. Жұмбақ деректер"));

        assertThat(read.document()).isEqualTo(Samples.readOwn(Samples.KAZAKH).document());
        assertThat(unplaced(read)).contains("4-ші тарау. Жұмбақ деректер");
    }

    @ParameterizedTest
    @CsvSource({Samples.RUSSIAN + ",Глава 2.,Загадочный абзац.", Samples.KAZAKH + ",2-ші тарау.,Жұмбақ сөйлем."})
    void aParagraphOfItsOwnAfterAListIsUnplaced(String name, String before, String words) {
        ReadDocument read = read(Samples.text(name).replace(before, "\n" + words + "\n\n" + before));

        assertThat(read.document()).isEqualTo(Samples.readOwn(name).document());
        assertThat(unplaced(read)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Глава 2.", "Глава 3."})
    void inWordAParagraphAfterAListIsOneEvenWhereTheListHasNoFinalStop(String before) {
        String text = Samples.text(Samples.RUSSIAN).replace(before, "Загадочный абзац\n" + before);
        ReadDocument read = DocumentReading.read(Samples.docx(text), "t");

        assertThat(read.document()).isEqualTo(Samples.readOwn(Samples.RUSSIAN).document());
        assertThat(unplaced(read)).contains("Загадочный абзац");
    }

    @Test
    void aRemarkInALabelIsUnplaced() {
        ReadDocument read = read(
                Samples.text(Samples.KAZAKH).replace("Топтың коды: 6113-0", "Топтың коды (жұмбақ ескерту): 6113-0"));

        assertThat(read.document()).isEqualTo(Samples.readOwn(Samples.KAZAKH).document());
        assertThat(unplaced(read)).contains("(жұмбақ ескерту)");
    }

    @Test
    void aFunctionThatOnlyTheListNamesIsQuoted() {
        ReadDocument read =
                read(Samples.text(Samples.KAZAKH).replace("2. Өнім жинау", "2. Өнім жинау\n3. Жұмбақ функция"));

        assertThat(read.findings())
                .anyMatch(finding ->
                        finding.rule().equals("function-list-differs") && "Жұмбақ функция".equals(finding.text()));
    }

    @Test
    void whatIsTooLongForACodeIsNoCode() {
        String words = "жұмбақ".repeat(1000);
        ReadDocument read = read(Samples.text(Samples.KAZAKH).replace("Топтың коды: 6113-0", "Топтың коды: " + words));

        assertThat(read.document().cards().getFirst().groupCode()).isNull();
        assertThat(unplaced(read)).contains(words);
    }

    @Test
    void aPersonInAFindingIsNotQuoted() {
        ReadDocument read = read(Samples.text(Samples.KAZAKH)
                .replace("2. Өнім жинау", "2. Өнім жинау\n3. Үлгіұлы А.Б. ulgi@example.kz"));

        assertThat(read.findings())
                .noneMatch(finding -> finding.text() != null && finding.text().contains("Үлгіұлы"))
                .anyMatch(finding -> finding.personal());
    }

    @Test
    void lettersThatNoDatabaseTakesBecomeOthers() {
        ReadDocument read =
                read(Samples.text(Samples.RUSSIAN).replace("Уход за пчёлами", "Уход&#0; за &#xD800;пчёлами"));

        assertThat(read.document().cards().toString()).contains("Уход за \uFFFDпчёлами");
    }

    @Test
    void aDocumentWithLettersTakenApartReadsTheSame() {
        for (String name : List.of(Samples.KAZAKH, Samples.RUSSIAN)) {
            ReadDocument read = read(Normalizer.normalize(Samples.text(name), Normalizer.Form.NFD));

            assertThat(read.document()).isEqualTo(Samples.readOwn(name).document());
        }
    }

    private static ReadDocument read(String text) {
        return DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), "t");
    }

    private static List<String> unplaced(ReadDocument read) {
        return read.findings().stream()
                .filter(finding -> finding.rule().equals("unplaced-text"))
                .map(Finding::text)
                .toList();
    }
}
