package kz.kasip.standards.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.document.StandardDocument;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {

    private static final Path ROOT = Path.of(System.getProperty("kasip.root", ".."));

    private enum Format {
        HTML,
        MARKDOWN,
        DOCX;

        byte[] render(StandardDocument document) {
            return switch (this) {
                case HTML -> DocumentRendering.html(document);
                case MARKDOWN -> DocumentRendering.markdown(document);
                case DOCX -> DocumentRendering.docx(document);
            };
        }
    }

    @Property(tries = 300)
    void whatIsRenderedIsReadAsTheSameStandard(@ForAll long seed, @ForAll Format format) {
        comesBack(OddStandards.of(seed), format);
    }

    @ParameterizedTest
    @EnumSource
    void theSamplesComeBack(Format format) throws IOException {
        for (String folder : List.of("deploy/samples", "standards-service/src/test/resources/document")) {
            all(folder, document -> comesBack(document, format));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRealDocumentsComeBack(Format format) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ROOT.resolve("../shared/standards")), "not at hand");

        all("../shared/standards", document -> comesBack(document, format));
    }

    /** Does so with all documents of a folder that can be read. */
    private static void all(String folder, UnaryOperator<StandardDocument> check) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                StandardDocument document;
                try {
                    document = read(Files.readAllBytes(file)).document();
                } catch (DocumentRefused unread) {
                    continue;
                }
                check.apply(document);
            }
        }
    }

    private static StandardDocument comesBack(StandardDocument document, Format format) {
        ReadDocument read = read(format.render(document));

        assertThat(Normal.of(read.document())).isEqualTo(Normal.of(document));
        assertThat(read.findings())
                .extracting(Finding::rule)
                .doesNotContain("unplaced-text", "numbering-restarts", "numbering-broken", "item-outside-list");
        assertThat(read.document().contacts()).isEmpty();
        return read.document();
    }

    private static ReadDocument read(byte[] bytes) {
        return DocumentReading.read(bytes, "rendered");
    }
}
