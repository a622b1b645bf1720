package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunningTextTest {

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("glassblowing-2017.ru.txt", Glassblowing.document()),
                Arguments.of("feltmaking-2017.kk.txt", Feltmaking.document()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFormOf2017IsReadWhole(String name, StandardDocument expected) {
        ReadDocument read = Samples.readOwn(name);
        assertThat(read.document()).usingRecursiveComparison().isEqualTo(expected);
        assertThat(read.findings()).extracting(Finding::rule).doesNotContain("unplaced-text", "card-heading-missing");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsPersonsStandAmongTheContactsAlone(String name, StandardDocument expected) {
        ReadDocument read = Samples.readOwn(name);
        List<String> persons = List.of("Стекольников", "Киізбаева", "example.kz", "701 000");
        String shown = read.document().withoutContacts().toString()
                + read.findings().stream().map(Finding::toString).collect(Collectors.joining());
        assertThat(persons).noneMatch(shown::contains);
        assertThat(read.findings()).filteredOn(Finding::personal).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsParagraphsInWordAndInHtmlSayTheSame(String name, StandardDocument expected) {
        List<String> paragraphs = paragraphs(Samples.text(name));
        ReadDocument word = DocumentReading.read(word(paragraphs), "x.docx");
        assertThat(word.document()).usingRecursiveComparison().isEqualTo(expected);
        String html = paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
        byte[] page = ("<!DOCTYPE html><html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReading.read(page, "x.html").document())
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }

    /** Lines that go on in small letters or after a comma joined to the ones before, and no page numbers. */
    private static List<String> paragraphs(String text) {
        String joined = text.replaceAll("\n\n\\d+\n", "\n").replaceAll("(?<=[\\p{Ll}]) ?\n(?=[\\p{Ll}])", " ");
        return joined.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static byte[] word(List<String> paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
