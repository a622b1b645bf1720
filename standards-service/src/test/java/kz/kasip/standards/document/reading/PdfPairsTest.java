package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same standard as PDF and as docx says the same; skipped where the real documents are absent. */
class PdfPairsTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "standards");

    static List<Path> pdfs() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of(Path.of("absent.pdf"));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(file -> Files.exists(docx(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path docx(Path pdf) {
        return pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ".docx"));
    }

    private static List<Block> read(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "the real documents are absent");
        byte[] bytes = Files.readAllBytes(file);
        return DocumentFormat.of(bytes).blocks(bytes).stream()
                .filter(block -> !block.note())
                .toList();
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void thePdfHasEveryLetterOfTheDocxInItsOrder(Path pdf) throws IOException {
        assertThat(words(read(pdf)).replace(" ", ""))
                .isEqualTo(words(read(docx(pdf))).replace(" ", ""));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void thePdfHasEveryWordOfTheDocxInItsOrder(Path pdf) throws IOException {
        assertThat(Arrays.asList(words(read(pdf)).split(" ")))
                .isEqualTo(Arrays.asList(words(read(docx(pdf))).split(" ")));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void thePdfHasTheRowsOfTheDocx(Path pdf) throws IOException {
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
