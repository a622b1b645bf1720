package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Skill;
import org.junit.jupiter.api.Test;

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

    @Test
    void theFormWithTasksGivesElevenCards() {
        StandardDocument document = read("2022b-cloud.ru.docx").document();

        assertThat(document.code()).isNull();
        assertThat(document.approval().number()).isEqualTo("222");
        assertThat(document.oked()).extracting(OkedEntry::code).containsExactly("J", "62", "62.0", "62.01", "62.01.1");
        assertThat(document.cards())
                .hasSize(11)
                .allMatch(card -> card.functions().stream()
                        .flatMap(function -> function.skills().stream())
                        .allMatch(skill -> skill.title() != null
                                && !skill.abilities().isEmpty()
                                && !skill.knowledge().isEmpty()));
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
