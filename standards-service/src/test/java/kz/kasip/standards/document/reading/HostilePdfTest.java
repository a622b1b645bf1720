package kz.kasip.standards.document.reading;

import static kz.kasip.standards.document.reading.RawPdf.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.Finding;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs made to harm are refused in time and leave the heap as it was. */
class HostilePdfTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String FONT = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    private static final Map<String, Supplier<byte[]>> HOSTILE = new TreeMap<>(Map.ofEntries(
            Map.entry("half a million objects", HostilePdfTest::millionObjects),
            Map.entry("a million objects that nothing lists", HostilePdfTest::unlistedObjects),
            Map.entry("a million objects in one array", () -> inCatalogue("[" + "<</A 1>>".repeat(2_500_000) + "]")),
            Map.entry("arrays in arrays", () -> inCatalogue("[".repeat(10_000_000))),
            Map.entry("dictionaries in dictionaries", () -> inCatalogue("<</A ".repeat(4_000_000))),
            Map.entry("a page's content that unpacks to a gigabyte", HostilePdfTest::bomb),
            Map.entry("objects packed to nothing", HostilePdfTest::packedObjects),
            Map.entry("cross references packed to nothing", HostilePdfTest::packedReferences),
            Map.entry("a stream packed twice", HostilePdfTest::packedTwice),
            Map.entry("rows of two thousand million columns", HostilePdfTest::wideRows),
            Map.entry("forms that draw forms", HostilePdfTest::multipliedForms),
            Map.entry("a form that draws itself", HostilePdfTest::formInItself),
            Map.entry("a font that maps four thousand million codes", () -> mapped("<00000000> <7FFFFFFF> <0041>")),
            Map.entry("a font that maps many ranges", () -> mapped("<0000> <FFFE> <0041> ".repeat(50_000))),
            Map.entry("pages nested a hundred thousand deep", HostilePdfTest::deepTree),
            Map.entry("ten thousand pages", HostilePdfTest::manyPages),
            Map.entry(
                    "a page of millions of letters",
                    () -> new RawPdf()
                            .page(FONT, ascii("BT /F 1 Tf " + "(aaaaaaaaaa) Tj ".repeat(900_000) + "ET"))
                            .bytes()),
            Map.entry(
                    "a page of a million lines",
                    () -> new RawPdf()
                            .page(FONT, ascii("10 10 m 90 10 l S ".repeat(800_000)))
                            .bytes())));

    static Stream<String> hostile() {
        return HOSTILE.keySet().stream();
    }

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

    @ParameterizedTest
    @MethodSource("hostile")
    void whatCostsTooMuchIsRefused(String kind) {
        byte[] bytes = HOSTILE.get(kind).get();

        assertThat(bytes.length).isLessThan(DocumentFormat.MAX_BYTES);
        assertThat(refused(bytes)).isIn(Reason.UNSAFE, Reason.DAMAGED);
    }

    @Test
    void aPageOfScatteredLettersIsAnsweredInTime() {
        StringBuilder scattered = new StringBuilder("BT /F 6 Tf ");
        for (int i = 0; i < 90_000; i++) {
            scattered.append("1 0 0 1 " + i * 7919 % 590 + " " + i * 104_729L % 840 + " Tm (a) Tj ");
        }
        assertThat(refused(new RawPdf().page(FONT, ascii(scattered + "ET")).bytes())).isNull();
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
        assertThat(refused(new RawPdf().page(FONT, ascii(cells.toString())).bytes())).isNull();
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
        byte[] bytes = new RawPdf().page(FONT).stream("/Filter /FlateDecode", packed).bytes();

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

    private static byte[] millionObjects() {
        RawPdf pdf = new RawPdf().tree("/Kids [ ] /Count 0 /All 3 0 R");
        StringBuilder all = new StringBuilder("[");
        for (int i = 4; i < 440_000; i++) {
            all.append(i).append(" 0 R ");
        }
        pdf.object(all + "]");
        for (int i = 4; i < 440_000; i++) {
            pdf.object("1");
        }
        return pdf.bytes();
    }

    private static byte[] unlistedObjects() {
        StringBuilder objects = new StringBuilder("%PDF-1.7\n");
        for (int i = 1; i < 1_200_000; i++) {
            objects.append(i).append(" 0 obj 1\n");
        }
        return ascii(objects.toString());
    }

    private static byte[] inCatalogue(String value) {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R /Names " + value + " >>")
                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                .bytes();
    }

    private static byte[] bomb() {
        return new RawPdf()
                .page(FONT).stream("/Filter /FlateDecode", RawPdf.deflate(new byte[1 << 20], 1024))
                        .bytes();
    }

    private static byte[] packedObjects() {
        String objects = "[0] ".repeat(1 << 23);
        String numbers = "1 0 ";
        return new RawPdf()
                .deflated("/Type /ObjStm /N 1 /First 4", ascii(numbers + objects))
                .bytes("/Pages 1 0 R");
    }

    private static byte[] packedReferences() {
        byte[] packed = RawPdf.deflate(new byte[1 << 20], 512);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ascii("%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 99999999 /W [1 1 1] /Root 2 0 R /Filter /FlateDecode"
                        + " /Length " + packed.length + " >>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(ascii("\nendstream\nendobj\nstartxref\n9\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] packedTwice() {
        byte[] twice = RawPdf.deflate(new byte[1 << 20], 64);
        return new RawPdf()
                .page("").stream("/Filter [/RunLengthDecode /FlateDecode]", twice)
                        .bytes();
    }

    private static byte[] wideRows() {
        return new RawPdf()
                .page("")
                .deflated("/DecodeParms << /Predictor 12 /Columns 2147483600 >>", new byte[100])
                .bytes();
    }

    private static byte[] multipliedForms() {
        RawPdf pdf = new RawPdf().page("/XObject << /X 5 0 R >>", ascii("/X Do ".repeat(100)));
        for (int next = 6; next < 20; next++) {
            pdf.deflated(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + next + " 0 R >> >>",
                    ascii("/X Do ".repeat(100)));
        }
        return pdf.bytes();
    }

    private static byte[] formInItself() {
        return new RawPdf()
                .page("/XObject << /X 5 0 R >>", ascii("/X Do"))
                .deflated(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
                        ascii("/X Do /X Do /X Do"))
                .bytes();
    }

    private static byte[] mapped(String ranges) {
        String font = "/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H"
                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>]"
                + " /ToUnicode 5 0 R >> >>";
        String map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF>"
                + " endcodespacerange 100 beginbfrange " + ranges + " endbfrange endcmap";
        return new RawPdf()
                .page(font, ascii("BT /F 12 Tf 50 500 Td <00410042> Tj ET"))
                .deflated("", ascii(map))
                .bytes();
    }

    private static byte[] deepTree() {
        RawPdf pdf = new RawPdf().tree("/Kids [3 0 R] /Count 1");
        for (int next = 4; next < 100_000; next++) {
            pdf.object("<< /Type /Pages /Parent " + (next - 2) + " 0 R /Kids [" + next + " 0 R] /Count 1 >>");
        }
        return pdf.object("<< /Type /Page /MediaBox [0 0 9 9] >>").bytes();
    }

    private static byte[] manyPages() {
        StringBuilder kids = new StringBuilder();
        for (int page = 3; page < 10_003; page++) {
            kids.append(page).append(" 0 R ");
        }
        RawPdf pdf = new RawPdf().tree("/Kids [" + kids + "] /Count 10000");
        for (int page = 3; page < 10_003; page++) {
            pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
        }
        return pdf.bytes();
    }
}
