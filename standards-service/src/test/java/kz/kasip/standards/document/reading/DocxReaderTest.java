package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kasip.standards.document.Samples;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String LIST = "<w:abstractNum w:abstractNumId=\"1\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    @Test
    void wordsOwnNumberingIsPrinted() {
        String body = item("7", "0", "Раз")
                + item("7", "0", "Два")
                + item("7", "1", "Под")
                + item("7", "0", "Три")
                + item("8", "0", "Снова");

        assertThat(texts(body)).containsExactly("1. Раз", "2. Два", "2.a) Под", "3. Три", "1. Снова");
    }

    @Test
    void tablesComeInReadingOrderWithTheirColumns() {
        String body = paragraph("Перед") + "<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", paragraph("Широкая"))
                + cell("", paragraph("Узкая")) + "</w:tr><w:tr>" + cell("<w:vMerge/>", "<w:p/>")
                + cell("", paragraph("Вторая") + "<w:tbl><w:tr>" + cell("", paragraph("Внутри")) + "</w:tr></w:tbl>")
                + cell("", paragraph("Третья")) + "</w:tr></w:tbl>" + paragraph("После");
        List<Block> blocks = blocks(body);

        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("Перед", "Широкая", "Узкая", "Вторая", "Внутри", "Третья", "После");
        assertThat(blocks.get(2).cell()).isEqualTo(new Block.Cell(1, 1, 2));
        assertThat(blocks.get(3).cell()).isEqualTo(new Block.Cell(1, 2, 1));
        assertThat(blocks.get(4).cell().table()).isEqualTo(2);
        assertThat(blocks.get(5).cell()).isEqualTo(new Block.Cell(1, 2, 2));
        assertThat(blocks.getLast().cell()).isNull();
    }

    @Test
    void lineBreaksPartBlocksAndSoftHyphensGo() {
        assertThat(texts("<w:p><w:r><w:t>Од\u00ADно</w:t><w:br/><w:t>Два</w:t><w:tab/><w:t>три</w:t></w:r></w:p>"))
                .containsExactly("Одно", "Два три");
    }

    private static String item(String list, String level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static List<Block> blocks(String body) {
        return new DocxReader().read(Samples.archive(body, LIST));
    }

    private static List<String> texts(String body) {
        return blocks(body).stream().map(Block::text).toList();
    }
}
