package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Status;
import kz.kasip.search.index.lucene.window.Lengths;
import kz.kasip.search.index.lucene.window.Lookups;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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
    private final Lookups lookups;
    private final Lengths lengths;
    private final FacetValues values;
    private final Profile[] profiles;
    private final List<String> versionKeys;
    private final int[] versionRanks;
    private final byte[] statuses;
    private final Columns[] columns;
    private final int[] placeOf;
    private final int[] docAt;
    private final int[] textAt;
    private final int[] profileAt;
    private final int[] bases;

    /** Shows what is seen of these versions; others can be asked for, too. */
    View(IndexReader reader, InForce versions, Map<Object, Columns> bySegment, Lengths lengths, Known known)
            throws IOException {
        this.reader = reader;
        this.versions = versions;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        lookups = new Lookups(searcher);
        this.lengths = lengths;
        List<LeafReaderContext> segments = reader.leaves();
        bases = segments.stream().mapToInt(segment -> segment.docBase).toArray();
        columns = new Columns[segments.size()];
        for (LeafReaderContext segment : segments) {
            columns[segment.ord] = columns(segment.reader(), bySegment, known);
        }
        values = known.values();
        profiles = known.profiles();
        versionKeys = values.versions();
        versionRanks = ranks(versionKeys);
        statuses = readStatuses(versions, null);
        placeOf = new int[reader.maxDoc()];
        docAt = new int[reader.numDocs()];
        textAt = new int[docAt.length];
        profileAt = new int[docAt.length];
        arrange(known.texts());
    }

    private static Columns columns(LeafReader segment, Map<Object, Columns> bySegment, Known known) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        Columns read = bySegment.get(core.getKey());
        if (read == null) {
            read = Columns.of(segment, known);
            bySegment.put(core.getKey(), read);
            core.addClosedListener(bySegment::remove);
        }
        return read;
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

    /** Whether most of what is known is of what this index does not hold any more. */
    boolean isOfMostlyPast(Known known) {
        BitSet live = new BitSet();
        int texts = 0;
        for (int place = 0; place < textAt.length; place++) {
            live.set(profileAt[place]);
            texts += place == 0 || textAt[place] != textAt[place - 1] ? 1 : 0;
        }
        return known.isMostlyPast(texts, live.cardinality());
    }

    private void arrange(int texts) {
        int[] next = new int[texts + 1];
        for (LeafReaderContext segment : reader.leaves()) {
            Bits live = segment.reader().getLiveDocs();
            int[] text = columns[segment.ord].text();
            for (int doc = 0; doc < text.length; doc++) {
                if (live == null || live.get(doc)) {
                    next[text[doc] + 1]++;
                }
            }
        }
        for (int text = 0; text < texts; text++) {
            next[text + 1] += next[text];
        }
        for (LeafReaderContext segment : reader.leaves()) {
            place(segment, columns[segment.ord], next);
        }
    }

    private void place(LeafReaderContext segment, Columns read, int[] next) {
        Bits live = segment.reader().getLiveDocs();
        for (int doc = 0; doc < read.text().length; doc++) {
            if (live == null || live.get(doc)) {
                int text = read.text()[doc];
                int place = next[text]++;
                placeOf[segment.docBase + doc] = place;
                docAt[place] = segment.docBase + doc;
                textAt[place] = text;
                profileAt[place] = read.profile()[doc];
            }
        }
    }

    /** Of each profile by its number, its status on a day and one, or nought where it is not seen; null is today. */
    byte[] statuses(InForce at, LocalDate day) {
        return at == versions && day == null ? statuses : readStatuses(at, day);
    }

    private byte[] readStatuses(InForce at, LocalDate day) {
        byte[] ofVersions = new byte[versionKeys.size()];
        for (Status status : Status.values()) {
            Set<String> of = at.on(day, status);
            for (int version = 0; version < ofVersions.length; version++) {
                if (of.contains(versionKeys.get(version))) {
                    ofVersions[version] = (byte) (status.ordinal() + 1);
                }
            }
        }
        byte[] read = new byte[profiles.length];
        for (int profile = 0; profile < read.length; profile++) {
            read[profile] = ofVersions[profiles[profile].version()];
        }
        return read;
    }

    IndexReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Lookups lookups() {
        return lookups;
    }

    Lengths lengths() {
        return lengths;
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

    /** The number of the text at a place. */
    int textAt(int place) {
        return textAt[place];
    }

    /** The number of the profile at a place. */
    int profileAt(int place) {
        return profileAt[place];
    }

    private int segment(int doc) {
        int found = Arrays.binarySearch(bases, doc);
        return found >= 0 ? found : -found - 2;
    }

    /** Compares the keys of two documents; a key starts with that of the version. */
    int compareKeys(int one, int other) {
        int byVersion = Integer.compare(rank(one), rank(other));
        return byVersion != 0 || one == other ? byVersion : compareInVersion(one, other);
    }

    private int rank(int doc) {
        return versionRanks[profiles[profileAt[placeOf[doc]]].version()];
    }

    private int compareInVersion(int one, int other) {
        int segment = segment(one);
        if (segment == segment(other)) {
            int base = bases[segment];
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
