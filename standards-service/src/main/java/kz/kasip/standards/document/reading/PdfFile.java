package kz.kasip.standards.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF's objects, read as they are needed; each stream is unpacked once into nothing and counted before anyone keeps what it
 * holds.
 */
final class PdfFile extends PDFParser {

    private static final Set<COSName> PLAIN = Set.of(
            COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION);
    private static final Set<COSName> PACKED = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private static final int MAX_COLUMNS = 100_000;

    private final PdfBudget budget;

    PdfFile(byte[] bytes, PdfBudget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
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
        budget.stream(unpacked(stream, most), objects);
        source.seek(at);
    }

    private static long unpacked(COSStream stream, long most) throws IOException {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> names =
                filters instanceof COSArray array ? array.toList() : filters == null ? List.of() : List.of(filters);
        List<? extends COSBase> packed =
                names.stream().filter(name -> !PLAIN.contains(name)).toList();
        if (packed.isEmpty()) {
            return stream.getLength();
        }
        boolean single = packed.size() == 1 && packed.getFirst() == names.getLast();
        if (!single || names.size() > 2 || !(names.getLast() instanceof COSName name) || !PACKED.contains(name)) {
            // a picture's filter, which text never has, or one filter over the other
            return packed.stream().anyMatch(PACKED::contains) ? refuseNested() : 0;
        }
        refuseWide(stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS));
        Counter counter = new Counter(most);
        Filter filter = FilterFactory.INSTANCE.getFilter(name);
        try (InputStream raw = names.size() == 1 ? stream.createRawInputStream() : plain(stream, names.getFirst())) {
            filter.decode(raw, counter, stream, names.size() - 1);
        }
        return counter.bytes;
    }

    private static InputStream plain(COSStream stream, COSBase first) throws IOException {
        RandomAccessReadWriteBuffer out = new RandomAccessReadWriteBuffer();
        try (InputStream raw = stream.createRawInputStream()) {
            FilterFactory.INSTANCE.getFilter((COSName) first).decode(raw, new RandomAccessOutputStream(out), stream, 0);
        }
        out.seek(0);
        return new RandomAccessInputStream(out);
    }

    /** A row is held whole, so that its width must be no number out of the air. */
    private static void refuseWide(COSBase parameters) {
        COSBase first = parameters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : parameters;
        if (first instanceof COSDictionary dictionary && dictionary.getInt(COSName.COLUMNS, 1) > MAX_COLUMNS) {
            throw PdfBudget.unsafe("a stream has rows of more than " + MAX_COLUMNS + " columns");
        }
    }

    private static long refuseNested() {
        throw PdfBudget.unsafe("a stream is packed more than once");
    }

    /** Counts what is written to it. */
    private static final class Counter extends OutputStream {
        private final long most;
        private long bytes;

        Counter(long most) {
            this.most = most;
        }

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            count(length);
        }

        private void count(int more) {
            bytes += more;
            if (bytes > most) {
                throw PdfBudget.unsafe("a stream unpacks to more than " + most / 1024 / 1024 + " MB");
            }
        }
    }
}
