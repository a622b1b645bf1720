package kz.kasip.standards.document.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file of hand-written parts, for what POI does not write. */
final class DocxFile {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPACES = " xmlns:r=\"" + RELATIONS
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final String body;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String main = "word/document.xml";
    private String mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private String namespace = WORD;
    private String relationBase = RELATIONS;

    private DocxFile(String body) {
        this.body = body;
    }

    static DocxFile of(String... body) {
        return new DocxFile(String.join("", body));
    }

    DocxFile named(String name) {
        main = name;
        return this;
    }

    DocxFile typed(String type) {
        mainType = type;
        return this;
    }

    DocxFile strict() {
        namespace = STRICT;
        relationBase = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    /** Adds a part of Word's XML that the main part relates to; its kind names relation, element and type. */
    DocxFile with(String kind, String content) {
        String element = kind.equals("header") ? "hdr" : kind.equals("footer") ? "ftr" : kind;
        String xml =
                "<w:" + element + " xmlns:w=\"" + namespace + "\"" + SPACES + ">" + content + "</w:" + element + ">";
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
        return with(kind, "x" + parts.size() + "/" + kind + "-part.xml", type, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part that the main part relates to as {@code rId1}, {@code rId2} and so on. */
    DocxFile with(String relation, String name, String type, byte[] content) {
        parts.put("word/" + name, content);
        types.append("<Override PartName=\"/word/" + name + "\" ContentType=\"" + type + "\"/>");
        relations.append("<Relationship Id=\"rId" + parts.size() + "\" Type=\"" + relationBase + "/" + relation
                + "\" Target=\"/word/" + name + "\"/>");
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", types().getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"r1\" Type=\"" + relationBase + "/officeDocument\" Target=\"" + main
                            + "\"/>"));
            int slash = main.lastIndexOf('/') + 1;
            entry(
                    zip,
                    main,
                    ("<w:document xmlns:w=\"" + namespace + "\"" + SPACES + "><w:body>" + body
                                    + "</w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels",
                    relations(relations.toString()));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + main
                + "\" ContentType=\"" + mainType + "\"/>" + types + "</Types>";
    }

    private static byte[] relations(String relations) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    Content content() {
        return new DocxReader().content(bytes());
    }

    List<Block> blocks() {
        return content().blocks();
    }

    /** The texts in order; what stands beside the text is in square brackets. */
    List<String> texts() {
        return blocks().stream()
                .map(block -> block.note() ? "[" + block.text() + "]" : block.text())
                .toList();
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String styled(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String cell(String text) {
        return cell("", paragraph(text));
    }
}
