package kz.kasip.standards.document.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** What the libraries alone take to get a document's text out, as the measure of what reading it may cost. */
final class BareExtraction {

    private BareExtraction() {}

    /** Whether a library extracts that format; text is there already. */
    static boolean isKnown(String format) {
        return format.equals("docx") || format.equals("pdf") || format.equals("html");
    }

    /** The text of a document of that format. */
    static String text(byte[] bytes, String format) {
        try {
            return switch (format) {
                case "docx" -> word(bytes);
                case "pdf" -> pdf(bytes);
                case "html" ->
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
                default -> new String(bytes, StandardCharsets.UTF_8);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String word(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
