package kz.kasip.standards.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.reading.Verbatim;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OfficialFormTest {

    private final StandardDocument kazakh = Samples.readOwn(Samples.KAZAKH).document();
    private final StandardDocument russian = Samples.readOwn(Samples.RUSSIAN).document();

    @Test
    void thePageHasFourChaptersAndATableForEachCard() {
        Document page = page(DocumentRendering.html(russian));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Глава 1. Общие положения",
                        "Глава 2. Паспорт профессионального стандарта",
                        "Глава 3. Карточки профессий",
                        "Глава 4. Технические данные профессионального стандарта");
        assertThat(page.select("table")).hasSize(russian.cards().size());
        assertThat(page.select("th")).allMatch(cell -> cell.hasAttr("scope"));
        assertThat(page.select("style").html()).contains("@page { size: A4;", "counter(page)", "table-header-group");
    }

    @Test
    void theWordsOfTheFormAreThoseOfTheDocumentsLanguage() {
        Document page = page(DocumentRendering.html(kazakh));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("kk");
        assertThat(page.text())
                .contains("1-ші тарау. Жалпы ережелер", "Кәсіптің карточкасы «", "Машықтар:")
                .doesNotContain("Глава", "Умения:");
    }

    @Test
    void thePageAsksForNothingFromElsewhere() {
        Document page = page(DocumentRendering.html(russian));

        assertThat(page.select("[src], [href], script, link, iframe, object")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void aTextIsNeverTakenForTags() {
        StandardDocument document = titled("<script>alert(1)</script> & \"друзья\" <b>");
        Document page = page(DocumentRendering.html(document));

        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.title()).isEqualTo(document.title());
        assertThat(markdown(document)).contains("&#60;script&#62;").doesNotContain("<script");
    }

    @Test
    void noPersonIsRendered() {
        assertThat(kazakh.contacts()).isNotEmpty();
        String name = "Сынақов";

        assertThat(page(DocumentRendering.html(kazakh)).text()).doesNotContain(name, "@");
        assertThat(markdown(kazakh)).doesNotContain(name, "@");
    }

    @Test
    void aTextThatIsPlainBearsNoMark() {
        assertThat(DocumentRendering.html(titled("Ремонт ульев"))).asString().contains(": «Ремонт ульев»");
        assertThat(markdown(titled("Знания: 1. Ульи"))).contains("«" + Verbatim.MARK + "Знания: 1. Ульи»");
    }

    @Test
    void theWordDocumentHasMergedCellsHeadingsThatRepeatAndItsLanguage() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocumentRendering.docx(kazakh)))) {
            XWPFTable card = word.getTables().getFirst();

            assertThat(word.getTables()).hasSize(kazakh.cards().size());
            assertThat(card.getRow(0).isRepeatHeader()).isTrue();
            assertThat(card.getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(4);
            assertThat(card.getText()).contains("Машықтар:");
            assertThat(word.getStyles().getStyle("Heading1")).isNotNull();
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(kazakh.title());
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Kasip");
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("kk");
        }
    }

    @Test
    void theSameStandardGivesTheSameBytes() {
        assertThat(DocumentRendering.docx(russian)).isEqualTo(DocumentRendering.docx(russian));
    }

    @Test
    void cellsOfTheTablesFillTheirRows() {
        for (Element table : page(DocumentRendering.html(kazakh)).select("table")) {
            int cells = table.select("th, td").stream()
                    .mapToInt(cell -> number(cell, "colspan") * number(cell, "rowspan"))
                    .sum();

            assertThat(cells).isEqualTo(4 * table.select("tr").size());
        }
    }

    private static int number(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static Document page(byte[] html) {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private static String markdown(StandardDocument document) {
        return new String(DocumentRendering.markdown(document), StandardCharsets.UTF_8);
    }

    private StandardDocument titled(String title) {
        return new StandardDocument(
                russian.language(),
                null,
                title,
                russian.code(),
                russian.oked(),
                null,
                List.of(),
                russian.scope(),
                russian.terms(),
                russian.abbreviations(),
                russian.summary(),
                List.of(),
                russian.cards(),
                russian.technicalData(),
                List.of());
    }
}
