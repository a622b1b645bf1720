package kz.kasip.standards.document.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kasip.standards.document.Samples;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are made to cost a reader its memory, its time or its secrets. */
final class HostileFiles {

    static final int MEGABYTE = 1024 * 1024;
    static final int LARGEST = 25 * MEGABYTE;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private HostileFiles() {}

    /** Every file by its name; each is made only when it is asked for. */
    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        archives(files);
        word(files);
        HostileTexts.pages(files);
        HostileTexts.texts(files);
        HostilePdfs.pdfs(files);
        return files;
    }

    private static void archives(Map<String, Supplier<byte[]>> files) {
        files.put("zip bomb", () -> Samples.archive(paragraph("0".repeat(90 * MEGABYTE)), null));
        files.put("zip bomb of entries", HostileFiles::manyEntries);
        files.put("zip bomb beside the text", () -> zipped("word/media/a.bin", "0".repeat(60 * MEGABYTE)));
        files.put("encrypted", HostileFiles::encrypted);
        files.put("old container of noise", HostileFiles::noise);
    }

    private static void word(Map<String, Supplier<byte[]>> files) {
        files.put(
                "external entity", () -> document("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;"));
        files.put("nested entities", () -> document(laughs(), "&e9;"));
        files.put("100 000 nested tags", () -> Samples.archive(nested("w:sdt", 100_000), null));
        files.put(
                "900 nested tables",
                () -> Samples.archive(nested("w:tbl><w:tr><w:tc", "w:tc></w:tr></w:tbl", 290), null));
        files.put(
                "100 000 nested tables",
                () -> Samples.archive(nested("w:tbl><w:tr><w:tc", "w:tc></w:tr></w:tbl", 100_000), null));
        files.put(
                "cell of 10 MB",
                () -> Samples.archive(
                        "<w:tbl><w:tr><w:tc>" + paragraph(noise(10 * MEGABYTE)) + "</w:tc></w:tr></w:tbl>", null));
        files.put(
                "cell of 10 MB in paragraphs",
                () -> Samples.archive(
                        "<w:tbl><w:tr><w:tc>" + paragraphs(20_000, 250) + "</w:tc></w:tr></w:tbl>", null));
        files.put("text of 25 MB in Word", () -> Samples.archive(paragraphs(40_000, 300), null));
        files.put(
                "a million empty paragraphs",
                () -> Samples.archive("<w:p/>".repeat(1_000_000) + noiseParagraph(), null));
        files.put(
                "a million empty cells",
                () -> Samples.archive(
                        "<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>".repeat(1_000_000) + "</w:tr></w:tbl>"
                                + noiseParagraph(),
                        null));
        files.put(
                "wide spans",
                () -> Samples.archive(
                        "<w:tbl><w:tr>"
                                + ("<w:tc><w:tcPr><w:gridSpan w:val=\"999999\"/></w:tcPr>" + paragraph("я") + "</w:tc>")
                                        .repeat(100_000)
                                + "</w:tr></w:tbl>",
                        null));
        files.put("long numbers", HostileFiles::longNumbers);
        files.put("many attributes", () -> Samples.archive("<w:p" + attributes(400_000) + "/>", null));
    }

    private static byte[] document(String type, String text) {
        return Samples.archive(
                "<?xml version=\"1.0\"?>" + type + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraph(text)
                        + "</w:body></w:document>",
                null);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ха\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.append("]>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String paragraphs(int count, int length) {
        String words = noise(count * length);
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            paragraphs.append(paragraph(words.substring(i * length, (i + 1) * length)));
        }
        return paragraphs.toString();
    }

    private static String noiseParagraph() {
        return paragraph(noise(MEGABYTE / 4)).repeat(2);
    }

    private static String nested(String tag, int depth) {
        return nested(tag, tag, depth);
    }

    private static String nested(String begin, String end, int depth) {
        return ("<" + begin + ">").repeat(depth) + ("</" + end + ">").repeat(depth);
    }

    static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    /** Words that do not deflate to nothing. */
    static String noise(int length) {
        Random random = new Random(length);
        StringBuilder noise = new StringBuilder(length + 20);
        while (noise.length() < length) {
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                noise.append((char) ('а' + random.nextInt(32)));
            }
            noise.append(random.nextInt(9) == 0 ? ". " : " ");
        }
        return noise.substring(0, length);
    }

    private static byte[] noise() {
        byte[] bytes = new byte[LARGEST];
        new Random(1).nextBytes(bytes);
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] longNumbers() {
        String level = "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"" + "%1".repeat(30_000)
                + "\"/></w:lvl>";
        String numbering = "<w:abstractNum w:abstractNumId=\"1\">" + level
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>я</w:t></w:r></w:p>";
        return Samples.archive(item.repeat(100_000) + noiseParagraph(), numbering);
    }

    private static byte[] manyEntries() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i, 36)));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(String name, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(text));
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secret");
            try (var stream = info.getEncryptor().getDataStream(container)) {
                stream.write(Samples.docx(Samples.text(Samples.RUSSIAN)));
            }
            container.writeFilesystem(out);
        } catch (IOException | java.security.GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
