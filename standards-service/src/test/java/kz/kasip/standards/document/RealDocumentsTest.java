package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealDocumentsTest {

    @Test
    void theKazakhTextGivesElevenCards() {
        StandardDocument document = read("J62011023.kk.txt").document();

        assertThat(document.language()).isEqualTo("kk");
        assertThat(document.code()).isEqualTo("J62011023");
        assertThat(document.oked()).extracting(OkedEntry::code).containsExactly("J", "62", "62.0", "62.01", "62.01.1");
        assertThat(document.terms()).hasSize(13);
        assertThat(document.abbreviations()).hasSize(1);
        assertThat(document.cards())
                .extracting(RealDocumentsTest::counts)
                .containsExactly(
                        "6 2529-0-001 2/4/19/16",
                        "7 2529-0-001 2/4/23/17",
                        "7 2512-1 2/3/13/30",
                        "5 2523-0 2/3/18/8",
                        "6 2523-0 2/3/18/8",
                        "7 2523-0 2/4/21/14",
                        "5 2521-2 1/1/3/3",
                        "6 2521-2 3/3/12/15",
                        "7 2521-2 3/4/16/17",
                        "5 2512-1 2/2/11/20",
                        "6 2512-1 2/3/13/30");
        assertThat(document.listedCards()).hasSize(11).allMatch(listed -> listed.orkLevel() != null);
        assertThat(document.technicalData().version()).isNull();
        assertThat(document.technicalData().developers()).hasSize(1);
        assertThat(document.contacts()).hasSize(5);
    }

    @Test
    void theListThatStartsAgainKeepsAllItsItems() {
        Skill skill = read("J62011023.kk.txt")
                .document()
                .cards()
                .get(2)
                .functions()
                .getFirst()
                .skills()
                .getFirst();

        assertThat(skill.knowledge()).hasSize(18);
        assertThat(skill.knowledge().get(8).printedNumber()).isEqualTo(1);
    }

    @Test
    void theFindingsOfTheKazakhTextNameItsFaultsAndQuoteNoPerson() {
        List<Finding> findings = read("J62011023.kk.txt").findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .contains("missing-version", "missing-review-date", "date-for-organisation", "numbering-restarts")
                .contains("wrong-language", "related-unresolved")
                .doesNotContain("unplaced-text", "card-list-differs", "heading-differs");
        assertThat(findings).filteredOn(Finding::personal).hasSize(5).allMatch(finding -> finding.text() == null);
        assertThat(findings.toString()).doesNotContain("@").doesNotContain("+7");
    }

    @Test
    void twoPairsOfCardsOfTheKazakhTextCannotBeToldApart() {
        assertThat(read("J62011023.kk.txt").findings())
                .filteredOn(finding -> finding.rule().equals("levels-alike"))
                .extracting(Finding::path)
                .containsExactly("cards[5]", "cards[11]");
    }

    @Test
    void everyFindingOfTheKazakhTextTellsItsLine() {
        assertThat(read("J62011023.kk.txt").findings())
                .hasSizeGreaterThan(40)
                .allMatch(finding -> finding.line() != null);
    }

    @Test
    void theRussianMarkdownGivesThreeCards() {
        StandardDocument document = read("J62012007.ru.md").document();

        assertThat(document.language()).isEqualTo("ru");
        assertThat(document.code()).isEqualTo("J62012007");
        assertThat(document.terms()).hasSize(3);
        assertThat(document.abbreviations()).hasSize(8);
        assertThat(document.cards())
                .extracting(RealDocumentsTest::counts)
                .containsExactly("4 2513-0-001 5/5/10/13", "5 2513-0-001 5/5/35/28", "6 2513-0-001 6/6/40/39");
        assertThat(document.technicalData().version()).isEqualTo(2);
        assertThat(document.technicalData().year()).isEqualTo(2022);
        assertThat(document.technicalData().plannedReview()).isEqualTo(LocalDate.of(2025, 12, 5));
        assertThat(document.cards().get(2).related())
                .hasSize(4)
                .allMatch(
                        related -> related.orkLevel() == null && related.title().startsWith("213"));
        assertThat(document.cards())
                .extracting(card -> card.competencies().size())
                .containsExactly(8, 11, 12);
        assertThat(document.contacts()).isEmpty();
        assertThat(document.cards().stream()
                        .flatMap(card -> card.functions().stream())
                        .flatMap(function -> function.skills().stream()))
                .allMatch(skill -> skill.title() == null && skill.recognition() == null);
    }

    @Test
    void theWordFormGivesTheSameStandardAsTheMarkdown() {
        StandardDocument word = read("J62012007.ru.docx").document();

        assertThat(word).isEqualTo(read("J62012007.ru.md").document());
    }

    /** Counts of card by card: level, code, functions/skills/abilities/knowledge. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022a-databases            | 4 2139 4/4/12/12, 5 2139 7/7/33/33, 6 2139 7/7/32/32
        2022a-software-development | 4 2132 2/2/22/19, 5 2132 4/4/15/24, 6 2132 5/5/28/25
        2022a-systems-analysis     | 5 2131 4/4/29/31, 6 2131 2/2/7/13
        2022b-cloud                | 6 2529-0-001 2/4/19/15, 7 2529-0-001 2/4/23/17, 5 null 2/3/18/8, 6 null 2/3/13/12, \
            7 null 2/4/19/16, 5 null 2/2/9/8, 6 null 3/3/14/16, 7 null 3/4/20/14, 5 null 2/2/11/12, 6 null 2/3/11/16, \
            7 null 2/3/14/16
        2022b-computer-architecture| 5 2523-0-005 2/4/13/10, 6 2523-0-005 2/4/19/9, 6 2523-0-006 2/4/15/19, 7 2523-0-006 2/4/18/18
        2022b-iot                  | 6 null 3/5/21/16, 7 null 3/6/28/22, 6 null 2/4/17/15, 7 null 2/5/22/21
        2022b-operating-systems    | 5 2523-0-001 2/4/12/11, 6 2523-0-001 2/4/16/15, 5 2523-0-004 2/4/18/13, 6 2523-0-004 2/4/15/11
        2022b-software-maintenance | 5 2513-0-001 2/4/14/14, 6 2513-0-001 2/4/15/12, 6 2519-1-001 2/4/12/15, 7 2519-1-001 2/4/19/12
        """)
    void theOlderFormsGiveTheirCards(String name, String cards) {
        StandardDocument document = read(name + ".ru.docx").document();

        assertThat(document.cards()).extracting(RealDocumentsTest::counts).containsExactly(cards.split(",\\s*"));
        assertThat(document.code()).isNull();
        assertThat(document.approval().number()).isEqualTo("222");
        assertThat(document.approval().date()).isEqualTo(LocalDate.of(2022, 12, 5));
        assertThat(document.technicalData().version()).isEqualTo(2);
        assertThat(document.technicalData().year()).isEqualTo(2022);
        assertThat(document.technicalData().developers()).hasSize(1);
        assertThat(document.technicalData().experts()).isNotEmpty();
        assertThat(document.technicalData().updatedBy()).isNotEmpty();
        assertThat(document.technicalData().earlierVersions())
                .hasSize(1)
                .allMatch(earlier -> earlier.approval().number() != null
                        && earlier.approval().date().isBefore(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void theFormWithTasksNamesEachSkillAndItsEducation() {
        StandardDocument document = read("2022b-cloud.ru.docx").document();

        assertThat(document.oked()).extracting(OkedEntry::code).containsExactly("J", "62", "62.0", "62.01", "62.01.1");
        assertThat(document.terms()).hasSize(13);
        assertThat(document.abbreviations()).hasSize(1);
        assertThat(document.listedCards()).hasSize(4).allMatch(listed -> listed.levelText() != null);
        assertThat(document.cards())
                .allMatch(card -> card.education().size() == 1
                        && card.qualificationReference() != null
                        && !card.related().isEmpty()
                        && card.functions().stream()
                                .flatMap(function -> function.skills().stream())
                                .allMatch(skill -> skill.title() != null));
        assertThat(document.contacts()).hasSize(36);
    }

    @Test
    void theFormWithoutTasksTellsEducationBesideTheLevel() {
        StandardDocument document = read("2022a-databases.ru.docx").document();

        assertThat(document.oked()).isEmpty();
        assertThat(document.purpose()).isNotNull();
        assertThat(document.professionalGroups()).hasSize(3);
        assertThat(document.technicalData().earlierVersions())
                .extracting(TechnicalData.EarlierVersion::plannedReview)
                .containsExactly(LocalDate.of(2018, 12, 31));
        assertThat(document.cards()).allMatch(card -> card.groupTitle() != null && card.experience() != null);
        assertThat(document.cards()).extracting(card -> card.education().size()).containsExactly(1, 2, 1);
        assertThat(document.cards())
                .allMatch(card -> card.functions().stream()
                        .allMatch(function -> function.skills().size() == 1
                                && function.skills().getFirst().title() == null));
    }

    private static ReadDocument read(String name) {
        return DocumentReading.read(Samples.real(name), name);
    }

    private static String counts(ProfessionCard card) {
        List<Skill> skills = card.functions().stream()
                .flatMap(function -> function.skills().stream())
                .toList();
        int abilities =
                skills.stream().mapToInt(skill -> skill.abilities().size()).sum();
        int knowledge =
                skills.stream().mapToInt(skill -> skill.knowledge().size()).sum();
        String code = card.occupationCode() == null ? card.groupCode() : card.occupationCode();
        return card.orkLevel() + " " + code + " " + card.functions().size() + "/" + skills.size() + "/" + abilities
                + "/" + knowledge;
    }
}
