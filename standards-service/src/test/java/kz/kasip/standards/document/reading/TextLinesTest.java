package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static List<String> lines(String text) {
        return TextLines.of(text).stream()
                .map(line ->
                        (line.head() ? "[" + line.text() + "]" : line.text()) + "@" + line.number() + "/" + line.page())
                .toList();
    }

    @Test
    void linesAreCountedAsEditorsCountThem() {
        assertThat(lines("а\r\nб\n\nв\rг")).containsExactly("а@1/null", "б@2/null", "в@4/null", "г@5/null");
    }

    @Test
    void formFeedsPartPagesWhoseNumbersGo() {
        assertThat(lines("а\n1\n\fб\n- 2 -\n\f3\nв\n4\n")).containsExactly("а@1/1", "б@3/2", "3@5/3", "в@6/3", "4@7/3");
        assertThat(lines("а\n7\n\fб\n8\n\fв\n9\n")).containsExactly("а@1/1", "б@3/2", "в@5/3");
    }

    @Test
    void aRunningHeadIsKeptOnceAndMarked() {
        assertThat(lines("Проект\nа\n1\f\nПроект\nб\n2\f\nПроект\nв\n3"))
                .containsExactly("[Проект]@1/1", "а@2/1", "б@5/2", "в@8/3");
    }

    @Test
    void theCodeOfAPageNumberIsNoText() {
        assertThat(lines("а\nPAGE \\* MERGEFORMAT2\nб PAGE \\* MERGEFORMAT2"))
                .containsExactly("а@1/null", "б PAGE \\* MERGEFORMAT2@3/null");
    }
}
