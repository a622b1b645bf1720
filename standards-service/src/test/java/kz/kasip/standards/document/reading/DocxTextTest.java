package kz.kasip.standards.document.reading;

import static kz.kasip.standards.document.reading.DocxFile.cell;
import static kz.kasip.standards.document.reading.DocxFile.paragraph;
import static kz.kasip.standards.document.reading.DocxFile.row;
import static kz.kasip.standards.document.reading.DocxFile.run;
import static kz.kasip.standards.document.reading.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kasip.standards.document.Finding;
import org.junit.jupiter.api.Test;

/** What stands in a paragraph beside plain runs. */
class DocxTextTest {

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + content + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    @Test
    void contentControlsOfAllLevelsAreRead() {
        String begin = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>";
        String end = "</w:sdtContent></w:sdt>";
        String body = begin + paragraph("Абзац") + end + "<w:p>" + begin + run("Часть") + end + run(" речи") + "</w:p>"
                + table(begin + row(begin + cell("Ячейка") + end, cell("", begin + paragraph("Внутри") + end)) + end);
        List<Block> blocks = DocxFile.of(body).blocks();

        assertThat(blocks).extracting(Block::text).containsExactly("Абзац", "Часть речи", "Ячейка", "Внутри");
        assertThat(blocks.get(3).cell()).isEqualTo(new Block.Cell(1, 1, 1));
    }

    @Test
    void aPromptToTypeStandsBesideTheText() {
        String body = "<w:p>" + run("Код:") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("Впишите код") + "</w:sdtContent></w:sdt></w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Код:", "[Впишите код]");
    }

    @Test
    void aTextBoxIsReadOnceWhereItHangs() {
        String body = "<w:p>" + box(paragraph("Прежде")) + run("Якорь") + box(paragraph("После")) + "</w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Прежде", "Якорь", "После");
        assertThat(DocxFile.of("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("Старая рамка")
                                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
                        .texts())
                .containsExactly("Старая рамка");
    }

    @Test
    void linesOfTextBoxesKeepTheOrder() {
        List<Block> blocks = DocxFile.of("<w:p>" + run("Якорь") + box(paragraph("Раз") + paragraph("Два")) + "</w:p>")
                .blocks();

        assertThat(blocks).extracting(Block::line).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFieldsResultIsTextAndItsCodeIsNot() {
        String body =
                "<w:p>" + run("Стр. ") + mark("begin") + code(" PAGE \\* MERGEFORMAT ") + mark("separate") + run("7")
                        + mark("end") + run(" и ") + "<w:fldSimple w:instr=\" TITLE \">" + run("имя") + "</w:fldSimple>"
                        + mark("begin") + code(" HYPERLINK \"http://example.kz\" ") + mark("separate") + run(" ссылка")
                        + mark("end") + "<w:hyperlink r:id=\"none\">" + run(" вторая") + "</w:hyperlink></w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Стр. 7 и имя ссылка вторая");
    }

    @Test
    void textInsideOfAFieldsCodeIsNotLost() {
        String body = "<w:p>" + mark("begin") + code(" IF ") + run("вложено") + mark("separate") + run("Итог")
                + mark("end") + run(" ясен") + "</w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Итог ясен", "[вложено]");
    }

    @Test
    void aTableOfContentsStandsBesideTheText() {
        String body = "<w:p>" + mark("begin") + code(" TOC \\o \"1-3\" ") + mark("separate") + run("Глава 1 … 3")
                + "</w:p><w:p>" + run("Глава 2 … 5") + mark("end") + "</w:p>" + paragraph("Глава 1");

        assertThat(DocxFile.of(body).texts()).containsExactly("Глава 1", "[Глава 1 … 3]", "[Глава 2 … 5]");
    }

    @Test
    void theChosenEntryOfAFormsListIsRead() {
        String list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"четвёртый\"/><w:listEntry w:val=\"пятый\"/></w:ddList></w:ffData></w:fldChar></w:r>";
        String body =
                "<w:p>" + run("Уровень: ") + list + code(" FORMDROPDOWN ") + mark("separate") + mark("end") + "</w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Уровень: пятый");
    }

    @Test
    void symbolsHyphensTabsAndBreaksBecomeCharacters() {
        String body = "<w:p><w:r><w:t>Темп</w:t><w:softHyphen/><w:t>ера\u00ADтура</w:t><w:tab/>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>20</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:br/>"
                + "<w:t>сондай</w:t><w:noBreakHyphen/><w:t>ақ</w:t><w:cr/><w:t>конец</w:t></w:r></w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Температура ≥20°✓", "сондай-ақ", "конец");
    }

    @Test
    void hiddenTextStandsBesideTheText() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"Тайный\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String body = "<w:p>" + run("Видно ") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>ясно</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"Тайный\"/></w:rPr><w:t>, секрет</w:t></w:r></w:p>";

        assertThat(DocxFile.of(body).with("styles", styles).texts()).containsExactly("Видно ясно", "[тайна, секрет]");
    }

    @Test
    void commentsPicturesAndEmbeddedFilesAreSaidAndNotRead() {
        String body = "<w:p>" + run("Текст")
                + "<w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:pict><v:imagedata/></w:pict></w:r>"
                + "<w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\"/></w:object></w:r></w:p>";
        DocxFile file =
                DocxFile.of(body).with("comments", "<w:comment w:id=\"1\">" + paragraph("Мнение") + "</w:comment>");

        assertThat(file.texts()).containsExactly("Текст");
        assertThat(file.content().findings())
                .extracting(Finding::rule)
                .containsExactly("ignored-content", "ignored-content", "unread-content");
    }
}
