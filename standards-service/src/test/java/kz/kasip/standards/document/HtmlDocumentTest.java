package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A standard saved as HTML is the same standard. */
class HtmlDocumentTest {

    private static final String SAVED_BY_LIBREOFFICE = "beekeeping.ru.html";

    @Test
    void whatLibreOfficeSavesReadsTheSame() {
        ReadDocument read = Samples.readOwn(SAVED_BY_LIBREOFFICE);

        assertThat(read.format()).isEqualTo("html");
        assertThat(read.document()).isEqualTo(Samples.readOwn(Samples.RUSSIAN).document());
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.KAZAKH, Samples.RUSSIAN})
    void whatWordSavesReadsTheSame(String name) {
        byte[] page = wordsPage(Samples.text(name)).getBytes(Charset.forName("windows-1251"));
        byte[] docx = Samples.docx(Samples.text(name));

        assertThat(DocumentReading.read(page, "p").document())
                .isEqualTo(DocumentReading.read(docx, "d").document());
    }

    @Test
    void aRealDocumentSavedAsHtmlReadsTheSame() {
        String markdown = new String(Samples.real("J62012007.ru.md"), StandardCharsets.UTF_8);
        byte[] page = wordsPage(markdown).getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentReading.read(page, "p").document())
                .isEqualTo(DocumentReading.read(Samples.docx(markdown), "d").document());
    }

    /** The page that Word makes of the document of {@link Samples#docx}. */
    private static String wordsPage(String markdown) {
        StringBuilder page = new StringBuilder(
                "<html xmlns:v=\"urn:schemas-microsoft-com:vml\"\nxmlns:o=\"urn:schemas-microsoft-com:office:office\">\n"
                        + "<head>\n<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">\n<style>\n<!--\n p.MsoNormal {margin:0cm}\n-->\n"
                        + "</style>\n<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]-->\n</head>\n<body lang=RU>\n<div class=WordSection1>\n");
        List<String[]> table = new ArrayList<>();
        for (String line : markdown.split("\n")) {
            String plain = line.replaceAll("</?(?:ol|p)[^>]*>", "").strip();
            if (line.contains("\t")) {
                table.add(line.replaceAll("</?(?:ol|p)[^>]*>", " ").split("\t", -1));
            } else if (!plain.isEmpty()) {
                flush(table, page);
                page.append(paragraph(plain));
            }
        }
        flush(table, page);
        return page.append("</div>\n</body>\n</html>\n").toString();
    }

    private static void flush(List<String[]> table, StringBuilder page) {
        if (table.isEmpty()) {
            return;
        }
        page.append("<table class=MsoTableGrid border=1 cellspacing=0>\n");
        for (String[] cells : table) {
            page.append(" <tr style='mso-yfti-irow:0'>\n");
            for (String cell : cells) {
                page.append("  <td width=312 valign=top style='width:233.6pt'>\n  ")
                        .append(paragraph(cell.strip()));
                page.append("  </td>\n");
            }
            page.append(" </tr>\n");
        }
        page.append("</table>\n");
        table.clear();
    }

    private static String paragraph(String text) {
        StringBuilder encoded = new StringBuilder();
        var encoder = Charset.forName("windows-1251").newEncoder();
        for (char c : text.toCharArray()) {
            boolean plain = encoder.canEncode(c) && "<>&".indexOf(c) < 0;
            encoded.append(plain ? String.valueOf(c == ' ' ? '\n' : c) : "&#" + (int) c + ";");
        }
        return "<p class=MsoNormal><span lang=RU style='font-size:12.0pt'>" + encoded + "<o:p></o:p></span></p>\n";
    }
}
