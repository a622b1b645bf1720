package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.DocumentFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022a-software-development.ru.docx",
                "2022a-systems-analysis.ru.docx",
                "2022b-cloud.ru.docx",
                "2022b-computer-architecture.ru.docx",
                "2022b-iot.ru.docx",
                "2022b-operating-systems.ru.docx"
            })
    void aDocumentOf2022SaysTheSameAsRunningText(String name) {
        List<Block> blocks = blocks(Samples.real(name));
        List<Block> lines = blocks.stream().map(WithoutTablesTest::outOfTable).toList();

        Reading running = Templates.read(lines);
        StandardDocument expected = Templates.read(blocks).document();
        StandardDocument read = running.document();

        assertThat(Generation.of(lines)).isEqualTo(Generation.OF_2017);
        assertThat(Coverage.lost(lines, running)).isEmpty();
        assertThat(read.oked()).isEqualTo(expected.oked());
        assertThat(read.listedCards()).isEqualTo(expected.listedCards());
        assertThat(read.terms()).isEqualTo(expected.terms());
        assertThat(read.technicalData()).isEqualTo(expected.technicalData());
        assertThat(read.cards())
                .extracting(WithoutTablesTest::outline)
                .containsExactlyElementsOf(expected.cards().stream()
                        .map(WithoutTablesTest::outline)
                        .toList());
    }

    private static Block outOfTable(Block block) {
        return new Block(block.text(), block.line(), block.page(), null, block.note(), block.paragraph());
    }

    private static List<Block> blocks(byte[] bytes) {
        return DocumentFormat.of(bytes).blocks(bytes);
    }

    private static String outline(ProfessionCard card) {
        String functions =
                card.functions().stream().map(WithoutTablesTest::outline).collect(Collectors.joining("; "));
        return String.join(
                " | ",
                card.title(),
                card.groupCode(),
                card.occupationCode(),
                String.valueOf(card.orkLevel()),
                card.qualificationReference(),
                card.education().toString(),
                card.competencies().toString(),
                card.related().toString(),
                functions);
    }

    private static String outline(LabourFunction function) {
        return function.title()
                + function.skills().stream().map(WithoutTablesTest::outline).toList();
    }

    private static String outline(Skill skill) {
        return skill.title() + " " + skill.abilities().size() + "+"
                + skill.knowledge().size();
    }
}
