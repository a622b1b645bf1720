package kz.kasip.standards.document.reading;

import static kz.kasip.standards.document.reading.DocxFile.cell;
import static kz.kasip.standards.document.reading.DocxFile.paragraph;
import static kz.kasip.standards.document.reading.DocxFile.row;
import static kz.kasip.standards.document.reading.DocxFile.run;
import static kz.kasip.standards.document.reading.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tracked changes are read as if they were accepted. */
class DocxChangesTest {

    private static final String DELETED_MARK = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr>";

    @Test
    void insertedTextIsReadAndDeletedTextIsNot() {
        String body = "<w:p><w:ins>" + run("Стало") + "</w:ins><w:del><w:r><w:delText>Было</w:delText></w:r></w:del>"
                + run(" так") + "</w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Стало так");
    }

    @Test
    void movedTextIsReadWhereItWasMovedTo() {
        String body = "<w:p><w:moveFrom>" + run("Фраза") + "</w:moveFrom>" + run("Конец") + "</w:p><w:p><w:moveTo>"
                + run("Фраза") + "</w:moveTo></w:p>";

        assertThat(DocxFile.of(body).texts()).containsExactly("Конец", "Фраза");
    }

    @Test
    void aDeletedRowAndADeletedCellAreNotRead() {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + cell("Стёрто")
                + cell("", table(row(cell("И это")))) + "</w:tr>";
        String inserted = "<w:tr><w:trPr><w:ins w:id=\"4\"/></w:trPr>" + cell("Новое") + "</w:tr>";
        List<Block> blocks = DocxFile.of(
                        table(row(cell("Первое"), cell("Второе")), deleted, inserted),
                        table(row(cell("А"), cell("<w:cellDel w:id=\"5\"/>", paragraph("Б")), cell("В"))))
                .blocks();

        assertThat(blocks).extracting(Block::text).containsExactly("Первое", "Второе", "Новое", "А", "В");
        assertThat(blocks.get(4).cell().column()).isEqualTo(1);
    }

    @Test
    void aDeletedParagraphMarkJoinsTheNextParagraph() {
        String body =
                "<w:p>" + DELETED_MARK + run("Осмотр ") + "</w:p><w:p>" + DELETED_MARK + "<w:del><w:r><w:delText>х"
                        + "</w:delText></w:r></w:del></w:p>" + paragraph("семей") + paragraph("Дальше");

        assertThat(DocxFile.of(body).texts()).containsExactly("Осмотр семей", "Дальше");
    }

    @Test
    void aDeletedParagraphMarkAtTheEndOfACellLosesNothing() {
        String body = table(row(cell("", "<w:p>" + DELETED_MARK + run("Конец") + "</w:p>"), cell("Рядом"))) + "<w:p>"
                + DELETED_MARK + run("Последний") + "</w:p>";
        List<Block> blocks = DocxFile.of(body).blocks();

        assertThat(blocks).extracting(Block::text).containsExactly("Конец", "Рядом", "Последний");
        assertThat(blocks.getFirst().cell()).isEqualTo(new Block.Cell(1, 1, 0));
        assertThat(blocks.getLast().cell()).isNull();
    }

    @Test
    void whatPropertiesSaidBeforeAChangeDoesNotCount() {
        String body = "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:rPr><w:rPrChange w:id=\"2\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Раз</w:t></w:r></w:p>"
                + paragraph("Два");

        assertThat(DocxFile.of(body).texts()).containsExactly("Раз", "Два");
    }
}
