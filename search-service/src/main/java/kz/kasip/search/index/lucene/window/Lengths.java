package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How long the texts of documents are, as scores reckon with it: read once for each segment and field, and kept once where fields
 * have the same, as those of the same text in other forms do.
 */
public final class Lengths {
    private static final byte[] NONE = {};

    private final Map<IndexReader.CacheKey, Map<String, byte[]>> bySegment = new ConcurrentHashMap<>();

    /** By document; null where lengths of the field don't matter. */
    byte[] of(LeafReaderContext segment, String field) throws IOException {
        IndexReader.CacheHelper core = segment.reader().getCoreCacheHelper();
        Map<String, byte[]> fields = bySegment.get(core.getKey());
        if (fields == null) {
            fields = new ConcurrentHashMap<>();
            Map<String, byte[]> before = bySegment.putIfAbsent(core.getKey(), fields);
            if (before == null) {
                core.addClosedListener(bySegment::remove);
            } else {
                fields = before;
            }
        }
        byte[] lengths = fields.get(field);
        if (lengths == null) {
            lengths = shared(fields, read(segment, field));
            fields.put(field, lengths);
        }
        return lengths == NONE ? null : lengths;
    }

    private static byte[] shared(Map<String, byte[]> fields, byte... read) {
        List<byte[]> others = new ArrayList<>(fields.values());
        return others.stream()
                .filter(other -> Arrays.equals(other, read))
                .findFirst()
                .orElse(read);
    }

    private static byte[] read(LeafReaderContext segment, String field) throws IOException {
        NumericDocValues norms = segment.reader().getNormValues(field);
        if (norms == null) {
            return NONE;
        }
        byte[] lengths = new byte[segment.reader().maxDoc()];
        for (int doc = norms.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
            lengths[doc] = (byte) norms.longValue();
        }
        return lengths;
    }
}
