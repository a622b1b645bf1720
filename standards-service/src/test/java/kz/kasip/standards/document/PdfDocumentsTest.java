package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of a PDF is what is read out of the document it was made of. */
class PdfDocumentsTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("kasip.root", "..")).resolve("deploy/samples");

    private static StandardDocument sample(String name) throws IOException {
        return DocumentReading.read(Files.readAllBytes(SAMPLES.resolve(name)), name)
                .document();
    }

    @Test
    void aPdfOfRunningTextGivesTheSameStandard() throws IOException {
        ReadDocument read = Samples.readOwn("J62012901.kk.pdf");

        assertThat(read.format()).isEqualTo("pdf");
        assertThat(read.document()).isEqualTo(sample("J62012901.kk.txt"));
    }

    @Test
    void aPdfOfTablesGivesTheSameStandard() throws IOException {
        assertThat(Samples.readOwn("A01610901.ru.pdf").document()).isEqualTo(sample("A01610901.ru.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022a-software-development.ru", "2022b-computer-architecture.ru"})
    void aRealPdfGivesTheStandardOfItsDocx(String name) {
        ReadDocument pdf = DocumentReading.read(Samples.real(name + ".pdf"), name);
        ReadDocument docx = DocumentReading.read(Samples.real(name + ".docx"), name);

        assertThat(pdf.document()).isEqualTo(docx.document());
        assertThat(rules(pdf.findings())).isEqualTo(rules(docx.findings()));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    @Test
    void aFindingOfAPdfHasItsPage() {
        assertThat(Samples.readOwn("J62012901.kk.pdf").findings())
                .filteredOn(finding -> finding.line() != null)
                .isNotEmpty()
                .allMatch(finding -> finding.page() != null);
    }
}
