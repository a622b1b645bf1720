package kz.kasip.standards.document.reading;

import static kz.kasip.standards.document.hostile.RawPdf.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.hostile.RawPdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** PDFs that are odd, locked or damaged; those that are made to cost too much are among the hostile files. */
class OddPdfTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String FONT = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    private static Reason refused(byte[] bytes) {
        long begun = System.nanoTime();
        try {
            DocumentFormat.of(bytes).blocks(bytes);
            return null;
        } catch (DocumentRefused refused) {
            return refused.reason();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT);
        }
    }

    @Test
    void aPageOfScatteredLettersIsAnsweredInTime() {
        StringBuilder scattered = new StringBuilder("BT /F 6 Tf ");
        for (int i = 0; i < 90_000; i++) {
            scattered.append("1 0 0 1 " + i * 7919 % 590 + " " + i * 104_729L % 840 + " Tm (a) Tj ");
        }
        assertThat(refused(new RawPdf().page(FONT, ascii(scattered + "ET")).bytes()))
                .isNull();
    }

    @Test
    void lettersOnOneSpotAreAnsweredInTime() {
        String spot = "BT /F 6 Tf " + "1 0 0 1 50 500 Tm (ab) Tj 1 0 0 1 51 500 Tm (cd) Tj ".repeat(20_000) + "ET";

        assertThat(refused(new RawPdf().page(FONT, ascii(spot)).bytes())).isNull();
    }

    @Test
    void aPageOfCellsIsAnsweredInTime() {
        StringBuilder cells = new StringBuilder("BT /F 1 Tf ");
        for (int i = 0; i < 20_000; i++) {
            cells.append("1 0 0 1 " + (i % 50 * 10 + 42) + " " + (i / 50 * 2 + 20) + " Tm (abcd) Tj ");
        }
        cells.append("ET ");
        for (int row = 0; row < 400; row++) {
            cells.append("40 " + (row * 2 + 20) + " m 550 " + (row * 2 + 20) + " l S ");
        }
        for (int column = 0; column < 51; column++) {
            cells.append((column * 10 + 40) + " 20 m " + (column * 10 + 40) + " 820 l S ");
        }
        assertThat(refused(new RawPdf().page(FONT, ascii(cells.toString())).bytes()))
                .isNull();
    }

    @Test
    void aTreeThatBitesItsTailEnds() {
        byte[] loop = new RawPdf()
                .tree("/Kids [3 0 R 2 0 R] /Count 2147483647")
                .object("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>")
                .bytes("/Prev 9");

        assertThat(refused(loop)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatIsCutOffIsDamaged() throws IOException {
        byte[] whole = text("A");

        assertThat(refused(Arrays.copyOf(whole, whole.length / 8))).isEqualTo(Reason.DAMAGED);
        assertThat(refused(ascii("%PDF-1.7\n" + "nothing ".repeat(100)))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void picturesAloneHoldNoText() {
        byte[] scanned = new RawPdf()
                .page("/XObject << /I << >> /P 5 0 R >>", ascii("q 500 0 0 700 0 0 cm /P Do Q"))
                .deflated(
                        "/Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8",
                        new byte[81])
                .bytes();

        assertThat(refused(scanned)).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void picturesBesideTextAreSaidToBeUnread() {
        byte[] bytes = new RawPdf()
                .page(
                        FONT + " /XObject << /P 5 0 R >>",
                        ascii("BT /F 12 Tf 50 700 Td (Words beside a picture) Tj ET q 9 0 0 9 0 0 cm /P Do Q"))
                .deflated(
                        "/Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8",
                        new byte[81])
                .bytes();

        assertThat(DocumentFormat.of(bytes).content(bytes).findings())
                .extracting(Finding::rule)
                .containsExactly("ignored-content");
    }

    @Test
    void aDamagedStreamIsSaidToBeUnread() {
        StringBuilder content = new StringBuilder("BT /F 12 Tf 50 700 Td ");
        for (int i = 0; i < 2_000; i++) {
            content.append("(Line ").append(i * 7919 % 10_007).append(") Tj 0 -1 Td ");
        }
        byte[] packed = RawPdf.deflate(ascii(content + "ET"));
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 400, (byte) 0xFF);
        byte[] bytes =
                new RawPdf().page(FONT).stream("/Filter /FlateDecode", packed).bytes();

        assertThat(DocumentFormat.of(bytes).content(bytes).findings())
                .extracting(Finding::rule)
                .containsExactly("unread-content");
    }

    @Test
    void aPasswordIsAskedForNowhere() throws IOException {
        assertThat(refused(encrypted("secret", true))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused(encrypted("", false))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void whatEveryoneMayReadIsReadThoughItIsEncrypted() throws IOException {
        byte[] bytes = encrypted("", true);

        assertThat(DocumentFormat.of(bytes).blocks(bytes))
                .extracting(Block::text)
                .containsExactly("Open to all");
    }

    @Test
    void bytesBeforeThePdfDoNoHarm() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(new byte[] {0, 1, 2, (byte) 0xFF});
        mixed.writeBytes(ascii("HTTP/1.1 200 OK\r\n\r\n"));
        mixed.writeBytes(text("Behind other bytes"));
        byte[] bytes = mixed.toByteArray();

        assertThat(DocumentFormat.of(bytes)).isEqualTo(DocumentFormat.PDF);
        assertThat(DocumentFormat.of(bytes).blocks(bytes))
                .extracting(Block::text)
                .containsExactly("Behind other bytes");
    }

    @Test
    void aTextThatSpeaksOfPdfIsNone() {
        assertThat(DocumentFormat.of(ascii("A PDF begins with %PDF-1.7 and ends elsewhere.")))
                .isEqualTo(DocumentFormat.TEXT);
    }

    private static byte[] encrypted(String password, boolean extract) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(extract);
        permission.setCanExtractForAccessibility(extract);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
        policy.setEncryptionKeyLength(128);
        try (PDDocument document = document("Open to all")) {
            document.protect(policy);
            return saved(document);
        }
    }

    private static byte[] text(String text) throws IOException {
        try (PDDocument document = document(text)) {
            return saved(document);
        }
    }

    private static PDDocument document(String text) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 600);
            content.showText(text);
            content.endText();
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
