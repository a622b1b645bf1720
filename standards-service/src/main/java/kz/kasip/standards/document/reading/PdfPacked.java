package kz.kasip.standards.document.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks a stream into nothing and counts, before anyone keeps what it holds. */
final class PdfPacked {

    private static final Set<COSName> PLAIN = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);
    private static final Set<COSName> DEFLATED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> OTHERWISE = Set.of(
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);
    private static final int MAX_COLUMNS = 100_000;
    private static final int ZLIB_HEAD = 2;
    private static final int BUFFER = 64 * 1024;

    private final COSStream stream;
    private final long most;
    private final PdfUnread unread;

    PdfPacked(COSStream stream, long most, PdfUnread unread) {
        this.stream = stream;
        this.most = most;
        this.unread = unread;
    }

    /** How many bytes the stream unpacks to; 0 for pictures, which nobody unpacks. */
    long size() throws IOException {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> names =
                filters instanceof COSArray array ? array.toList() : filters == null ? List.of() : List.of(filters);
        List<? extends COSBase> packed =
                names.stream().filter(name -> !PLAIN.contains(name)).toList();
        if (packed.isEmpty()) {
            return stream.getLength();
        }
        COSBase last = names.getLast();
        boolean deflated = last instanceof COSName name && DEFLATED.contains(name);
        boolean otherwise = last instanceof COSName name && OTHERWISE.contains(name);
        if (packed.size() > 1 || names.size() > 2 || packed.getFirst() != last) {
            throw PdfBudget.unsafe("a stream is packed more than once");
        }
        if (!deflated && !otherwise) {
            return 0;
        }
        refuseWide(stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS));
        byte[] raw = raw(names);
        return deflated ? inflated(raw) : unpacked(raw, (COSName) last, names.size() - 1);
    }

    /** A row is held whole, so that its width must be no number out of the air. */
    private static void refuseWide(COSBase parameters) {
        COSBase first = parameters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : parameters;
        if (first instanceof COSDictionary dictionary && dictionary.getInt(COSName.COLUMNS, 1) > MAX_COLUMNS) {
            throw PdfBudget.unsafe("a stream has rows of more than " + MAX_COLUMNS + " columns");
        }
    }

    private byte[] raw(List<? extends COSBase> names) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            if (names.size() == 1) {
                return in.readAllBytes();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FilterFactory.INSTANCE.getFilter((COSName) names.getFirst()).decode(in, out, stream, 0);
            return out.toByteArray();
        }
    }

    private long inflated(byte[] raw) {
        Inflater inflater = new Inflater(true);
        byte[] sink = new byte[BUFFER];
        long bytes = 0;
        try {
            inflater.setInput(raw, Math.min(ZLIB_HEAD, raw.length), Math.max(0, raw.length - ZLIB_HEAD));
            for (int n = inflater.inflate(sink); n > 0; n = inflater.inflate(sink)) {
                bytes += n;
                refuseLarge(bytes);
            }
        } catch (DataFormatException damaged) {
            // PDFBox takes what comes before the damage and says nothing
            unread.damage();
        } finally {
            inflater.end();
        }
        return bytes;
    }

    private long unpacked(byte[] raw, COSName filter, int index) throws IOException {
        Counter counter = new Counter();
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(raw), counter, stream, index);
        return counter.bytes;
    }

    private void refuseLarge(long bytes) {
        if (bytes > most) {
            throw PdfBudget.unsafe("a stream unpacks to more than " + most / 1024 / 1024 + " MB");
        }
    }

    /** Counts what is written to it. */
    private final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            refuseLarge(++bytes);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
            refuseLarge(bytes);
        }
    }
}
