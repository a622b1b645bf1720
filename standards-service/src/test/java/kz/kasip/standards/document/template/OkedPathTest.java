package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.reading.Block;
import org.junit.jupiter.api.Test;

class OkedPathTest {

    @Test
    void codesAreReadHoweverTheyAreWritten() {
        OkedPath.Read read = read(
                "Секция C. Обработка",
                "13-Текстиль",
                "139 Прочий текстиль",
                "13.93: ковры",
                "13.93.0. Ковры и изделия");

        assertThat(read.entries()).extracting(OkedEntry::code).containsExactly("C", "13", "13.9", "13.93", "13.93.0");
        assertThat(read.entries())
                .extracting(OkedEntry::title)
                .containsExactly("Обработка", "Текстиль", "Прочий текстиль", "ковры", "Ковры и изделия");
        assertThat(read.unplaced()).isEmpty();
    }

    @Test
    void aPathMayStandInOneParagraph() {
        OkedPath.Read read = read(
                "J Связь и сети 62 Работы с данными 62.0 Работы с данными В сетях 62.09 Прочее 62090 Прочее, иное");

        assertThat(read.entries()).extracting(OkedEntry::code).containsExactly("J", "62", "62.0", "62.09", "62.09.0");
        assertThat(read.entries().get(2).title()).isEqualTo("Работы с данными В сетях");
    }

    @Test
    void aCodeMayStandOnALineOrInACellOfItsOwn() {
        OkedPath.Read read = read("J", "Связь", "62.01", "Программы", "62.01.1");

        assertThat(read.entries()).extracting(OkedEntry::title).containsExactly("Связь", "Программы", null);
        assertThat(read.entries().getLast().code()).isEqualTo("62.01.1");
    }

    private static OkedPath.Read read(String... lines) {
        List<Block> blocks =
                Arrays.stream(lines).map(line -> new Block(line, 1, null)).toList();
        return OkedPath.of(blocks, Hyphens.of(blocks));
    }
}
