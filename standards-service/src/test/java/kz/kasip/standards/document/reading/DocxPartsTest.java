package kz.kasip.standards.document.reading;

import static kz.kasip.standards.document.reading.DocxFile.paragraph;
import static kz.kasip.standards.document.reading.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.kasip.standards.document.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a package around its main one. */
class DocxPartsTest {

    private static final String HTML = "text/html";

    @Test
    void notesThatAreReferredToStandBesideTheTextAtTheirLine() {
        String notes = "<w:footnote w:type=\"separator\" w:id=\"-1\">" + paragraph("черта")
                + "</w:footnote><w:footnote w:id=\"1\">" + paragraph("Сноска") + "</w:footnote><w:footnote w:id=\"2\">"
                + paragraph("Ничья") + "</w:footnote>";
        String ends = "<w:endnote w:id=\"1\">" + paragraph("Концевая") + "</w:endnote>";
        DocxFile file = DocxFile.of(
                        paragraph("Первый"),
                        "<w:p>" + run("Второй") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                        "<w:p>" + run("Третий") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
                .with("footnotes", notes)
                .with("endnotes", ends);

        assertThat(file.texts()).containsExactly("Первый", "Второй", "Третий", "[Сноска]", "[Концевая]");
        assertThat(file.blocks()).extracting(Block::line).containsExactly(1, 2, 3, 2, 3);
    }

    @Test
    void runningHeadsStandBesideTheTextOnceAndWithoutPageNumbers() {
        String number = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("12")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        DocxFile file = DocxFile.of(paragraph("Текст"))
                .with("header", paragraph("Проект"))
                .with("header", paragraph("Проект") + number)
                .with("footer", paragraph("3"));

        assertThat(file.texts()).containsExactly("Текст", "[Проект]");
    }

    @Test
    void theStrictFormOfTheStandardIsRead() {
        String list =
                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String item = DocxFile.styled("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "Раз");

        assertThat(DocxFile.of(item).strict().with("numbering", list).texts()).containsExactly("1. Раз");
    }

    @Test
    void theMainPartMayHaveAnyNameAndPlace() {
        assertThat(DocxFile.of(paragraph("Текст")).named("word/document22.xml").texts())
                .containsExactly("Текст");
        assertThat(DocxFile.of(paragraph("Текст")).named("text.xml").texts()).containsExactly("Текст");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
            })
    void documentsWithMacrosAndTemplatesAreReadAndMacrosAreSaid(String type) {
        DocxFile file = DocxFile.of(paragraph("Текст"))
                .typed(type)
                .with("vbaProject", "vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[] {1, 2});

        assertThat(file.texts()).containsExactly("Текст");
        assertThat(file.content().findings()).extracting(Finding::rule).containsExactly("ignored-content");
    }

    @Test
    void theGlossaryOfBuildingBlocksIsNotRead() {
        byte[] blocks = ("<w:glossaryDocument xmlns:w=\"" + DocxFile.WORD + "\"><w:docParts><w:docPart><w:docPartBody>"
                        + paragraph("Заготовка") + "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>")
                .getBytes(StandardCharsets.UTF_8);
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml";

        assertThat(DocxFile.of(paragraph("Текст"))
                        .with("glossaryDocument", "glossary/document.xml", type, blocks)
                        .texts())
                .containsExactly("Текст");
    }

    @Test
    void filesThatWordInsertsAreReadInTheirPlace() {
        byte[] html = "<html><body><p>Вставка</p><table><tr><td>Ячейка</td></tr></table></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] word = DocxFile.of(paragraph("Из файла")).bytes();
        DocxFile file = DocxFile.of(
                        paragraph("До"),
                        "<w:altChunk r:id=\"rId1\"/>",
                        "<w:altChunk r:id=\"rId2\"/>",
                        paragraph("После"))
                .with("aFChunk", "chunk.htm", HTML, html)
                .with(
                        "aFChunk",
                        "chunk.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        word);

        assertThat(file.texts()).containsExactly("До", "Вставка", "Ячейка", "Из файла", "После");
        assertThat(file.blocks()).extracting(Block::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(file.content().findings()).isEmpty();
    }

    @Test
    void anInsertedFileOfAnotherKindIsSaid() {
        DocxFile file = DocxFile.of(paragraph("До"), "<w:altChunk r:id=\"rId1\"/>", "<w:altChunk r:id=\"rId9\"/>")
                .with("aFChunk", "chunk.rtf", "application/rtf", new byte[] {'{'});

        assertThat(file.texts()).containsExactly("До");
        assertThat(file.content().findings()).extracting(Finding::rule).containsExactly("unread-content");
    }

    @Test
    void theTextOfADiagramStandsBesideTheText() {
        byte[] diagram = ("<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dgm:t><a:p><a:r><a:t>Схема</a:t>"
                        + "</a:r></a:p></dgm:t></dgm:dataModel>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(DocxFile.of(paragraph("Текст"))
                        .with(
                                "diagramData",
                                "diagrams/data1.xml",
                                "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
                                diagram)
                        .texts())
                .containsExactly("Текст", "[Схема]");
    }
}
