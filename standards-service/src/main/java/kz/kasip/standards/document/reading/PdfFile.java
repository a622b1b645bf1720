package kz.kasip.standards.document.reading;

import java.io.IOException;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF's objects, read as they are needed; each stream is unpacked once into nothing and counted before anyone keeps what it
 * holds.
 */
final class PdfFile extends PDFParser {

    private final PdfBudget budget;
    private final PdfUnread unread;

    PdfFile(byte[] bytes, PdfBudget budget, PdfUnread unread) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
        this.unread = unread;
        budget.objects(objects(bytes));
    }

    /** How often the bytes say that an object begins, whatever list of objects they have. */
    private static int objects(byte[] bytes) {
        int count = 0;
        for (int at = 1; at + 2 < bytes.length; at++) {
            if (bytes[at] == 'o' && bytes[at + 1] == 'b' && bytes[at + 2] == 'j' && bytes[at - 1] <= ' ') {
                count++;
            }
        }
        return count;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.value();
        return super.parseDirObject();
    }

    @Override
    protected PDDocument createDocument() throws IOException {
        budget.objects(document.getXrefTable().size());
        return super.createDocument();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (getEncryption() == null) {
            check(stream);
        }
        return stream;
    }

    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean existing) throws IOException {
        boolean known = !document.getObjectFromPool(key).isObjectNull();
        COSBase object = super.parseObjectDynamically(key, existing);
        if (!known && getEncryption() != null && object instanceof COSStream stream) {
            check(stream);
        }
        return object;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary encryption = document.getEncryptionDictionary();
        if (encryption != null && !"Standard".equals(encryption.getNameAsString(COSName.FILTER))) {
            throw new DocumentRefused(Reason.ENCRYPTED, "The PDF is encrypted for certain readers.");
        }
        super.prepareDecryption();
    }

    private void check(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        COSName type = stream.getCOSName(COSName.TYPE);
        boolean objects = COSName.OBJ_STM.equals(type);
        long most = COSName.XREF.equals(type)
                ? PdfBudget.MAX_CROSS_REFERENCES
                : objects ? PdfBudget.MAX_OBJECT_STREAMS : PdfBudget.MAX_STREAM;
        long at = source.getPosition();
        budget.stream(new PdfPacked(stream, most, unread).size(), objects);
        source.seek(at);
    }
}
