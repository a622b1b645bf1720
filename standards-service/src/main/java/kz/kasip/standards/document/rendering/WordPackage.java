package kz.kasip.standards.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What stands around the text of a Word document: page, footer, properties; without times, so that equal is equal. */
final class WordPackage {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final long[] A4 = {11906, 16838};
    private static final long TWO_CENTIMETRES = 1134;
    private static final long ONE_CENTIMETRE = 567;

    private WordPackage() {}

    static byte[] written(Form form, Consumer<XWPFDocument> body) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.add(word, form.language());
            page(word);
            footer(word);
            properties(word.getProperties().getCoreProperties(), form);
            body.accept(word);
            word.write(out);
            return timeless(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4[0]));
        size.setH(BigInteger.valueOf(A4[1]));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TWO_CENTIMETRES));
        margins.setBottom(BigInteger.valueOf(TWO_CENTIMETRES));
        margins.setLeft(BigInteger.valueOf(TWO_CENTIMETRES));
        margins.setRight(BigInteger.valueOf(ONE_CENTIMETRE));
        margins.setHeader(BigInteger.valueOf(ONE_CENTIMETRE));
        margins.setFooter(BigInteger.valueOf(ONE_CENTIMETRE));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void footer(XWPFDocument word) {
        XWPFParagraph number = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(WordStyles.CELL);
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void properties(CoreProperties properties, Form form) {
        properties.setTitle(form.title());
        properties.setCreator("Kasip");
        properties.setLastModifiedByUser("Kasip");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(form.language()));
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
    }

    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                zip.putNextEntry(same);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
