package kz.kasip.deploy.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningKasip.Extension.class)
class BadInputIT {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void eachBadDocumentHasItsProblem(RunningKasip kasip) throws IOException {
        var editor = kasip.token("editor");
        var text = Documents.sampleText("J62012901.kk.txt");
        var docx = Documents.sample("docx/A01610901.ru.docx");
        var broken = text.getBytes(UTF_8);
        var wrong = text.substring(0, text.indexOf('\n', text.length() / 2)).getBytes(UTF_8).length;
        broken[wrong] = (byte) 0xff;

        var all = new SoftAssertions();
        var cases = new Object[][] {
            {"empty.txt", new byte[0], "400 document-empty"},
            {"picture.png", PICTURE, "415 document-format"},
            {"picture.docx", PICTURE, "415 document-format"},
            {"letter.txt", "Құрметті әріптестер!\nУважаемые коллеги!\n".getBytes(UTF_8), "422 not-a-standard"},
            {"cut.txt", text.substring(0, text.indexOf("4-ші тарау")).getBytes(UTF_8), "422 document-truncated"},
            {"cut.docx", Arrays.copyOf(docx, docx.length / 2), "422 document-damaged"},
            {"bomb.docx", bomb(), "422 document-unsafe"},
            {"broken.txt", broken, "400 document-not-utf-8"},
            {"large.txt", new byte[26 * MEBIBYTE], "413 "},
            {"nameless.txt", text.replaceAll("J62012901", "-").getBytes(UTF_8), "422 code-missing"},
        };
        for (var bad : cases) {
            for (var path : new String[] {"/v1/imports", "/v1/imports?dryRun=true"}) {
                var reply = kasip.http().hand(editor, path, (String) bad[0], (byte[]) bad[1]);
                all.assertThat(reply.problem()).as(bad[0] + " to " + path).startsWith((String) bad[2]);
            }
        }
        var place = kasip.http().hand(editor, "/v1/imports", "broken.txt", broken);
        all.assertThat(place.text()).as("the place of the first bad byte").contains(Integer.toString(wrong));
        all.assertAll();
    }

    @Test
    void eachBadParameterIsNamed(RunningKasip kasip) {
        var all = new SoftAssertions();
        var cases = new String[][] {
            {"/v1/standards/A99999999", "404 standard-unknown", ""},
            {"/v1/standards/J6201190", "400 code-malformed", "code.serial"},
            {"/v1/standards/%D0%9062011901", "400 code-malformed", "code.section"},
            {"/v1/standards?limit=0", "400 ", "limit"},
            {"/v1/cards?limit=0", "400 ", "limit"},
            {"/v1/search?q=x&limit=0", "400 ", "limit"},
            {"/v1/standards?cursor=made-up", "400 cursor-malformed", "cursor"},
            {"/v1/cards?cursor=made-up", "400 cursor-malformed", "cursor"},
            {"/v1/search?q=x&cursor=made-up", "400 cursor-malformed", "cursor"},
            {"/v1/changes?after=made-up", "400 cursor-malformed", "after"},
            {"/v1/standards?orkLevel=9", "400 ", "orkLevel"},
            {"/v1/cards?orkLevel=9", "400 ", "orkLevel"},
            {"/v1/search?q=x&orkLevel=9", "400 ", "orkLevel"},
            {"/v1/cards?orkLevel=high", "400 ", "orkLevel"},
            {"/v1/cards/J62012901-99", "404 ", ""},
            {"/v1/nothing", "404 ", ""},
        };
        for (var bad : cases) {
            var path = bad[0];
            var reply = kasip.http().get(path);
            all.assertThat(reply.problem()).as(path).startsWith(bad[1]);
            if (bad[2].isEmpty() || !reply.header("content-type").contains("problem")) continue;
            all.assertThat(reply.json().path("violations").toString()).as(path).contains("\"" + bad[2] + "\"");
        }
        all.assertAll();
    }

    /** A docx of one page that unpacks to half a gigabyte. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                            .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = " ".repeat(MEBIBYTE).getBytes(UTF_8);
            zip.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            .getBytes(UTF_8));
            for (var i = 0; i < 512; i++) zip.write(nothing);
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(UTF_8));
        }
        assertThat(bytes.size()).isLessThan(MEBIBYTE);
        return bytes.toByteArray();
    }
}
