package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static List<Block> blocks(String html) {
        return new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts in order; what stands beside the text is in square brackets. */
    private static List<String> texts(String html) {
        return blocks(html).stream()
                .map(block -> block.note() ? "[" + block.text() + "]" : block.text())
                .toList();
    }

    private static List<String> cells(String html) {
        return blocks(html).stream()
                .map(block -> block.text() + "@" + block.cell().row() + ","
                        + block.cell().column())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>а</body></html>",
                "<!DOCTYPE html><p>а</p>",
                "\uFEFF<!-- saved --><html lang=ru><p>а</html>",
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" \"x\"><html><p>а</p></html>",
                "<table><tr><td>а</table>",
                "<h1 class=\"x\">а</h1><p>б</p>"
            })
    void htmlIsToldByItsBeginAndEnd(String text) {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(DocumentFormat.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Глава\t<p>1</p>", "# Глава\n<table><tr><td>а</td></tr></table>\nконец", "<b>Глава</b> 1"})
    void textWithStrayTagsIsNoHtml(String text) {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8))).isNotEqualTo(DocumentFormat.HTML);
    }

    @Test
    void paragraphsHeadingsBreaksAndEntitiesBecomeBlocks() {
        assertThat(texts("<h1>Глава&nbsp;1</h1><p>Раз\nдва<br>три &laquo;четыре&raquo;</p>пять<div>ше<b>ст</b>ь</div>"))
                .containsExactly("Глава 1", "Раз два", "три «четыре»", "пять", "шесть");
    }

    @Test
    void scriptsStylesCommentsAndDeletedTextAreNotRead() {
        assertThat(texts(
                        "<html><head><style>p{}</style><script>x()</script></head><body><!-- нет --><p>да</p><del>нет</del>"
                                + "<script>нет</script><template>нет</template></body></html>"))
                .containsExactly("да");
    }

    @Test
    void hiddenTextNotesAndRunningHeadsStandBesideTheText() {
        assertThat(
                        texts(
                                "<p>а<span style=\"DISPLAY: none\">тайна</span>б</p><p hidden>секрет</p><div title=\"header\"><p>колонтитул</p></div>"
                                        + "<p>в<a class=\"sdfootnoteanc\" href=\"#x\"><sup>1</sup></a></p><div id=\"sdfootnote1\"><p>сноска</p></div>"))
                .containsExactly("аб", "в", "[тайна]", "[секрет]", "[колонтитул]", "[сноска]");
    }

    @Test
    void aTitleIsReadWhereTheTextDoesNotRepeatIt() {
        assertThat(texts("<title>Имя</title><p>Текст</p>")).containsExactly("Текст", "[Имя]");
        assertThat(texts("<title>Имя</title><p>Имя: да</p>")).containsExactly("Имя: да");
    }

    @Test
    void cellsThatCoverOthersShiftTheColumns() {
        assertThat(cells("<table><tr><td rowspan=2>а<td colspan=2>б<td>в<tr><td>г<td>д<td>е<tr><td>ж<td>з</table>"))
                .containsExactly("а@1,0", "б@1,1", "в@1,3", "г@2,1", "д@2,2", "е@2,3", "ж@3,0", "з@3,1");
        assertThat(cells("<table><tr><td rowspan=0>а<td>б<tr><td>в<tr><td>г</table>"))
                .containsExactly("а@1,0", "б@1,1", "в@2,1", "г@3,1");
    }

    @Test
    void aNestedTableStandsInItsPlace() {
        List<Block> blocks = blocks("<table><tr><td>а<table><tr><td>б</td></tr></table>в</td><td>г</td></tr></table>д");

        assertThat(blocks).extracting(Block::text).containsExactly("а", "б", "в", "г", "д");
        assertThat(blocks.get(1).cell()).isEqualTo(new Block.Cell(2, 1, 0));
        assertThat(blocks.get(2).cell()).isEqualTo(new Block.Cell(1, 1, 0));
        assertThat(blocks.getLast().cell()).isNull();
    }

    @Test
    void listsShowTheNumbersThatABrowserShows() {
        assertThat(texts("<ol start=3><li>а<li><p>б</p><p>в</p><li value=9>г<ol type=a><li>д</ol></ol><ul><li>е</ul>"))
                .containsExactly("3. а", "4. б", "в", "9. г", "a. д", "е");
        assertThat(
                        texts(
                                "<ol style=\"list-style-type: upper-roman\"><li>а<li></li><li>б</ol><ol style='list-style:none'><li>в</ol>"))
                .containsExactly("I. а", "III. б", "в");
    }

    @Test
    void aNumberThatTheEntryPrintsItselfIsNotDoubled() {
        assertThat(texts("<ol><li>1) а<li>2) б</ol>")).containsExactly("1) а", "2) б");
    }

    @Test
    void wordsListsKeepTheirPrintedNumbers() {
        String item =
                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>%s"
                        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>%s<o:p></o:p></p>";

        assertThat(texts("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body lang=RU>"
                        + item.formatted("1.", "Раз") + item.formatted("2.", "Два")
                        + "<!--[if gte mso 9]><xml>нет</xml><![endif]--></body></html>"))
                .containsExactly("1. Раз", "2. Два");
    }

    @Test
    void formFieldsShowWhatIsTypedIntoThem() {
        assertThat(texts("<p>Код: <input type=text value=\"А01\"><input type=hidden value=\"нет\"></p>"))
                .containsExactly("Код: А01");
    }

    @Test
    void declaredEncodingsAreRead() {
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head>"
                        + "<body><p>Пчёлы &#1179;ала</p></body></html>";
        String wide = "<html><body><p>Қала</p></body></html>";

        assertThat(new HtmlReader().read(page.getBytes(CYRILLIC)))
                .extracting(Block::text)
                .containsExactly("Пчёлы қала");
        assertThat(texts(page)).containsExactly("Пчёлы қала");
        assertThat(new HtmlReader().read(("\uFEFF" + wide).getBytes(StandardCharsets.UTF_16LE)))
                .extracting(Block::text)
                .containsExactly("Қала");
        assertThat(new TextReader().read("\uFEFFҚала".getBytes(StandardCharsets.UTF_16BE)))
                .extracting(Block::text)
                .containsExactly("Қала");
    }

    @Test
    void encodingsThatAreNotDeclaredNotTrueOrNotKnownAreRefused() {
        assertThat(reason("<html><body>Пчёлы</body></html>".getBytes(CYRILLIC))).isEqualTo(Reason.NOT_UTF_8);
        assertThat(reason("<meta charset=\"x-none\"><p>Пчёлы</p>".getBytes(CYRILLIC)))
                .isEqualTo(Reason.NOT_UTF_8);
        byte[] wrong = "<meta charset=\"windows-1251\"><p>Пчёлы?</p>".getBytes(CYRILLIC);
        wrong[wrong.length - 5] = (byte) 0x98;
        assertThat(reason(wrong)).isEqualTo(Reason.NOT_UTF_8);
    }

    @Test
    void anHtmlTableInMarkdownIsATable() {
        String text =
                "# Глава\n\nПеред\n<table>\n<tr><td rowspan=\"2\">а</td><td>б</td></tr>\n<tr><td>в</td></tr>\n</table>\nПосле\n| г | д |";
        List<Block> blocks = new MarkupReader().read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(blocks).extracting(Block::text).containsExactly("Глава", "Перед", "а", "б", "в", "После", "г", "д");
        assertThat(blocks.get(4).cell().column()).isEqualTo(1);
        assertThat(blocks.get(4).line()).isEqualTo(4);
        assertThat(blocks.get(5).cell()).isNull();
        assertThat(blocks.get(5).line()).isEqualTo(8);
        assertThat(blocks.get(7).cell().table())
                .isNotEqualTo(blocks.get(4).cell().table());
    }

    @Test
    void aTableThatNeverEndsIsReadLineByLine() {
        assertThat(new MarkupReader().read("# Глава\n<table>\nраз\nдва".getBytes(StandardCharsets.UTF_8)))
                .extracting(Block::text)
                .containsExactly("Глава", "раз", "два");
    }

    private static Reason reason(byte[] bytes) {
        return catchThrowableOfType(DocumentRefused.class, () -> DocumentFormat.of(bytes))
                .reason();
    }
}
