package kz.kasip.standards.document.hostile;

import static kz.kasip.standards.document.hostile.RawPdf.ascii;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Supplier;

/** PDFs that are made to cost a reader its memory or its time. */
final class HostilePdfs {

    private static final String FONT = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    private HostilePdfs() {}

    static void pdfs(Map<String, Supplier<byte[]>> files) {
        files.put("PDF: half a million objects", HostilePdfs::millionObjects);
        files.put("PDF: a million objects that nothing lists", HostilePdfs::unlistedObjects);
        files.put("PDF: a million objects in one array", () -> inCatalogue("[" + "<</A 1>>".repeat(2_500_000) + "]"));
        files.put("PDF: arrays in arrays", () -> inCatalogue("[".repeat(10_000_000)));
        files.put("PDF: dictionaries in dictionaries", () -> inCatalogue("<</A ".repeat(4_000_000)));
        files.put("PDF: a page's content that unpacks to a gigabyte", HostilePdfs::bomb);
        files.put("PDF: objects packed to nothing", HostilePdfs::packedObjects);
        files.put("PDF: cross references packed to nothing", HostilePdfs::packedReferences);
        files.put("PDF: a stream packed twice", HostilePdfs::packedTwice);
        files.put("PDF: rows of two thousand million columns", HostilePdfs::wideRows);
        files.put("PDF: forms that draw forms", HostilePdfs::multipliedForms);
        files.put("PDF: a form that draws itself", HostilePdfs::formInItself);
        files.put("PDF: a font that maps four thousand million codes", () -> mapped("<00000000> <7FFFFFFF> <0041>"));
        files.put("PDF: a font that maps many ranges", () -> mapped("<0000> <FFFE> <0041> ".repeat(50_000)));
        files.put("PDF: pages nested a hundred thousand deep", HostilePdfs::deepTree);
        files.put("PDF: ten thousand pages", HostilePdfs::manyPages);
        files.put(
                "PDF: a page of millions of letters",
                () -> new RawPdf()
                        .page(FONT, ascii("BT /F 1 Tf " + "(aaaaaaaaaa) Tj ".repeat(900_000) + "ET"))
                        .bytes());
        files.put(
                "PDF: a page of a million lines",
                () -> new RawPdf()
                        .page(FONT, ascii("10 10 m 90 10 l S ".repeat(800_000)))
                        .bytes());
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
