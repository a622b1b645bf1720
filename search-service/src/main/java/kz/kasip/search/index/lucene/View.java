package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.InForce;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The index at one moment. Passages have places beside their document numbers: those with equal texts stand side by side, so that
 * they are counted as one without looking for each other.
 */
final class View {
    private final IndexReader reader;
    private final InForce versions;
    private final IndexSearcher searcher;
    private final FacetValues values;
    private final Profile[] profiles;
    private final int[] versionRanks;
    private final Columns[] columns;
    private final int[] placeOf;
    private final int[] docAt;

    /** Takes over the reader. */
    View(IndexReader reader, InForce versions, Map<Object, Columns> bySegment, Known known) throws IOException {
        this.reader = reader;
        this.versions = versions;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        List<LeafReaderContext> segments = reader.leaves();
        columns = new Columns[segments.size()];
        for (LeafReaderContext segment : segments) {
            Object key = segment.reader().getCoreCacheHelper().getKey();
            Columns read = bySegment.get(key);
            if (read == null) {
                read = Columns.of(segment.reader(), known);
                bySegment.put(key, read);
                segment.reader().getCoreCacheHelper().addClosedListener(bySegment::remove);
            }
            columns[segment.ord] = read;
        }
        values = known.values();
        profiles = known.profiles();
        versionRanks = ranks(values.versions());
        placeOf = new int[reader.maxDoc()];
        docAt = new int[reader.numDocs()];
        arrange(known.texts());
    }

    private static int[] ranks(List<String> versions) {
        Integer[] sorted = new Integer[versions.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (one, other) -> versions.get(one).compareTo(versions.get(other)));
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    private void arrange(int texts) {
        int[] next = new int[texts + 1];
        forEachDocument((doc, text) -> next[text + 1]++);
        for (int text = 0; text < texts; text++) {
            next[text + 1] += next[text];
        }
        forEachDocument((doc, text) -> {
            placeOf[doc] = next[text];
            docAt[next[text]++] = doc;
        });
    }

    private interface DocumentVisitor {
        void visit(int doc, int text);
    }

    private void forEachDocument(DocumentVisitor visitor) {
        for (LeafReaderContext segment : reader.leaves()) {
            Bits live = segment.reader().getLiveDocs();
            int[] texts = columns[segment.ord].text();
            for (int doc = 0; doc < texts.length; doc++) {
                if (live == null || live.get(doc)) {
                    visitor.visit(segment.docBase + doc, texts[doc]);
                }
            }
        }
    }

    InForce versions() {
        return versions;
    }

    IndexReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    FacetValues values() {
        return values;
    }

    Profile[] profiles() {
        return profiles;
    }

    Columns columns(LeafReaderContext segment) {
        return columns[segment.ord];
    }

    /** How many passages there are. */
    int places() {
        return docAt.length;
    }

    int placeOf(int doc) {
        return placeOf[doc];
    }

    int docAt(int place) {
        return docAt[place];
    }

    int textOf(int doc) {
        int segment = segment(doc);
        return columns[segment].text()[doc - reader.leaves().get(segment).docBase];
    }

    int profileOf(int doc) {
        int segment = segment(doc);
        return columns[segment].profile()[doc - reader.leaves().get(segment).docBase];
    }

    private int segment(int doc) {
        return ReaderUtil.subIndex(doc, reader.leaves());
    }

    /** Compares the keys of two documents; a key starts with that of the version. */
    int compareKeys(int one, int other) {
        int byVersion = Integer.compare(rank(one), rank(other));
        return byVersion != 0 || one == other ? byVersion : compareInVersion(one, other);
    }

    private int rank(int doc) {
        return versionRanks[profiles[profileOf(doc)].version()];
    }

    private int compareInVersion(int one, int other) {
        int segment = segment(one);
        if (segment == segment(other)) {
            int base = reader.leaves().get(segment).docBase;
            int[] keys = columns[segment].key();
            return Integer.compare(keys[one - base], keys[other - base]);
        }
        return key(one).compareTo(key(other));
    }

    private BytesRef key(int doc) {
        LeafReaderContext segment = reader.leaves().get(segment(doc));
        try {
            var keys = DocValues.getSortedSet(segment.reader(), Fields.ID);
            return BytesRef.deepCopyOf(keys.lookupOrd(columns[segment.ord].key()[doc - segment.docBase]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
