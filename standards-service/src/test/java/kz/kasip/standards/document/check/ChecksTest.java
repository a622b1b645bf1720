package kz.kasip.standards.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"3-4", "3–4", "3, 4", "3-й – 4-й"})
    void aRangeOfLevelsStandsForACardEach(String range) {
        assertThat(Faults.ranged(range).read().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5-7 уровень ОРК|[5, 6, 7]",
                "4|[4]",
                "СБШ 3-деңгейі|[3]",
                "4, 6|[4, 6]",
                "6.1|[]",
                "|[]",
                "2025|[]"
            })
    void levelsAreReadOutOfWords(String words, String levels) {
        assertThat(Levels.in(words)).hasToString(levels);
    }

    @Test
    void levelsThatSayAnythingElseCanBeToldApart() {
        Fault other = Faults.alike().and("Описание трудовых функций", "Описание трудовых функций");
        int last = other.document().lastIndexOf("3. Виды садового вара");
        String text = other.document().substring(0, last) + "3. Свойства замазки"
                + other.document().substring(last + "3. Виды садового вара".length());

        assertThat(DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), "t")
                        .findings())
                .isEmpty();
    }

    @Test
    void whatDiffersInSignsThatMeanSomethingIsNotSaidTwice() {
        var read = Fault.of(Rule.DUPLICATED_ITEM, "2. Сроки сокодвижения", "2. Язык C++")
                .and("3. Виды садового вара", "3. Язык C#")
                .read();

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aListPastedIntoAnotherIsToBeDeletedThere() {
        var read = Fault.of(
                        Rule.DUPLICATED_ITEM,
                        "1. Строение кроны",
                        "1. Выбирать ветви для обрезки\n2. Точить секатор\n3. Замазывать срезы\n4. Строение кроны")
                .and("2. Сроки сокодвижения", "5. Сроки сокодвижения")
                .and("3. Виды садового вара", "6. Виды садового вара")
                .read();

        assertThat(read.findings())
                .hasSize(3)
                .allMatch(finding -> finding.path().contains(".knowledge["))
                .allMatch(finding -> finding.mend().contains("the whole list of abilities was pasted"));
    }

    @Test
    void aTitleIsProposedOnlyWhereFewLettersDiffer() {
        var titles = List.of("Системный администратор", "Сетевой администратор", "Пчеловод");

        assertThat(Wording.nearest("Системный администртор", titles)).contains("Системный администратор");
        assertThat(Wording.nearest("Сетевые администраторы", titles)).contains("Сетевой администратор");
        assertThat(Wording.nearest("Главный администратор", titles)).isEmpty();
        assertThat(Wording.nearest("Садовод", titles)).isEmpty();
        assertThat(Wording.nearest(null, titles)).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfTheDocument() {
        var lines = Samples.readOwn(Samples.KAZAKH).findings().stream()
                .map(Finding::line)
                .toList();

        assertThat(lines).isSorted().doesNotContainNull();
    }

    @Test
    void aPlaceIsThatOfItsPathOrOfThePathAround() {
        var places = new Places(Map.of(7, 2));
        places.note("cards[1]", 5);
        places.note("cards[1].functions[2]", 7);
        places.note("cards[1]", 9);

        assertThat(places.line("cards[1].functions[2].skills[1].abilities[4]")).isEqualTo(7);
        assertThat(places.line("cards[1].title")).isEqualTo(5);
        assertThat(places.line("cards[11]")).isNull();
        assertThat(places.line("title")).isNull();
        assertThat(places.page(7)).isEqualTo(2);
        assertThat(places.placed(Finding.of(Rule.UNNAMED_SKILL, "cards[1].functions[2].skills[1]", "-")))
                .matches(finding -> finding.line() == 7 && finding.page() == 2);
    }

    @Test
    void noFindingQuotesAPersonInAnyOfItsParts() {
        var findings = new Findings(new Places(Map.of()));
        findings.add(Rule.CARD_LIST_DIFFERS, "listedCards[1]", "No card.", "Садовод Образцова О.О.", null);
        findings.add(Rule.RELATED_UNRESOLVED, "cards[1].related[1]", "No card.", "Садовод", "Write «Образцова О.О.».");
        findings.add(Finding.of(Rule.TRANSLATION_MISMATCH, "scope", "Differs.")
                .between(Map.of("kk", "Үлгібаев Ү.Ү.", "ru", "-")));
        findings.contact("technicalData.stateBody", "Образцова О.О., 8 701 000 11 22", 3);

        assertThat(findings.all()).extracting(Finding::personal).containsExactly(true, false, true, true);
        assertThat(findings.all().toString())
                .doesNotContain("Образцова")
                .doesNotContain("Үлгібаев")
                .doesNotContain("701");
        assertThat(findings.contacts()).hasSize(2);
    }
}
