package kz.kasip.standards.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kasip.standards.document.reading.DocumentFormat;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;

/** Documents of the tests: own samples, and the real ones where they are at hand. */
public final class Samples {

    public static final String KAZAKH = "greenhouse.kk.txt";
    public static final String RUSSIAN = "beekeeping.ru.md";
    /** A document that has none of the faults that the others have. */
    public static final String FAULTLESS = "orchard.ru.txt";

    private Samples() {}

    public static byte[] own(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/document/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String text(String name) {
        return new String(own(name), StandardCharsets.UTF_8);
    }

    public static ReadDocument readOwn(String name) {
        return DocumentReading.read(own(name), name);
    }

    private static Path folder() {
        return Path.of(System.getProperty("kasip.root", "..")).resolve("../shared/standards");
    }

    /** The names of the real documents at hand whose format is read; none where they are absent. */
    public static List<String> realNames() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(Samples::isRead)
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isRead(String name) {
        try {
            return DocumentFormat.of(real(name)) != null;
        } catch (DocumentRefused refused) {
            return false;
        }
    }

    /** A real document; the test is skipped where it is absent. */
    public static byte[] real(String name) {
        Path file = folder().resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "the real documents are not at hand");
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A Word document with the tab-separated rows of a text as a table's rows and its other lines as paragraphs. */
    public static byte[] docx(String markdown) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = null;
            for (String line : markdown.split("\n")) {
                String plain = line.replaceAll("</?(?:ol|p)[^>]*>", "").strip();
                if (line.contains("\t")) {
                    table = table == null ? document.createTable(1, 1) : table;
                    row(table, line.replaceAll("</?(?:ol|p)[^>]*>", " ").split("\t", -1));
                } else if (!plain.isEmpty()) {
                    table = null;
                    document.createParagraph().createRun().setText(plain);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void row(XWPFTable table, String[] cells) {
        var row = table.createRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            cell.setText(cells[i].strip().replaceAll(" +", " "));
        }
    }

    /** A Word document made of the body's XML and, where not null, of the numbering's. */
    public static byte[] archive(String body, String numbering) {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "</Types>";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                + "</Relationships>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", types);
            entry(zip, "_rels/.rels", rels);
            String document = body.startsWith("<?xml")
                    ? body
                    : "<w:document xmlns:w=\"" + word + "\"><w:body>" + body + "</w:body></w:document>";
            entry(zip, "word/document.xml", document);
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    rels.replace("relationships/officeDocument\"", "relationships/numbering\"")
                            .replace("word/document.xml", numbering == null ? "none.xml" : "numbering.xml"));
            if (numbering != null) {
                entry(
                        zip,
                        "word/numbering.xml",
                        "<w:numbering xmlns:w=\"" + word + "\">" + numbering + "</w:numbering>");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
