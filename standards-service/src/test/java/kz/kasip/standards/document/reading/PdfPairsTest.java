package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.kasip.standards.document.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same standard as PDF and as docx says the same; skipped where the real documents are absent. */
class PdfPairsTest {

    static List<String> pdfs() {
        List<String> names = Samples.realNames();
        List<String> pairs = names.stream()
                .filter(name -> name.endsWith(".pdf") && names.contains(docx(name)))
                .toList();
        return pairs.isEmpty() ? List.of("absent.pdf") : pairs;
    }

    private static String docx(String pdf) {
        return pdf.replace(".pdf", ".docx");
    }

    private static List<Block> read(String name) {
        byte[] bytes = Samples.real(name);
        return DocumentFormat.of(bytes).blocks(bytes).stream()
                .filter(block -> !block.note())
                .toList();
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void thePdfHasEveryLetterOfTheDocxInItsOrder(String pdf) {
        assertThat(words(read(pdf)).replace(" ", ""))
                .isEqualTo(words(read(docx(pdf))).replace(" ", ""));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void thePdfHasEveryWordOfTheDocxInItsOrder(String pdf) {
        assertThat(Arrays.asList(words(read(pdf)).split(" ")))
                .isEqualTo(Arrays.asList(words(read(docx(pdf))).split(" ")));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void thePdfHasTheRowsOfTheDocx(String pdf) {
        List<String> rows = rows(read(docx(pdf)));
        List<String> found = rows(read(pdf));

        // a row that ends where its page ends cannot be told from one that goes on
        assertThat(rows.stream().filter(row -> !found.contains(row)).count()).isLessThanOrEqualTo(rows.size() / 50);
    }

    /** The texts of each row's cells, whatever numbers tables, rows and columns have. */
    private static List<String> rows(List<Block> blocks) {
        StringBuilder rows = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            boolean row = before != null && before.sameRow(block);
            boolean cell = before != null && before.flowsInto(block) && block.cell() != null;
            rows.append(cell ? " " : row ? " | " : "\n").append(block.text());
            before = block;
        }
        return rows.toString().lines().toList();
    }
}
