package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongsRef;

/**
 * Of each document of a segment, the number of its text, that of its profile, and the place of its key among the segment's keys.
 * Segments never change, so this is read once for each.
 */
record Columns(int[] text, int[] profile, int[] key) {
    /** What profiles are made of: first the fields of the facets in their order, then these. */
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(Facet.values()).map(Facet::field),
                    Stream.of(Fields.OKED, Fields.CARD_REF, Fields.TITLE_SORT_KK, Fields.TITLE_SORT_RU, Fields.DATE))
            .toList();

    static Columns of(LeafReader segment, Known known) throws IOException {
        return new Columns(texts(segment, known), profiles(segment, known), keys(segment));
    }

    private static int[] texts(LeafReader segment, Known known) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, Fields.TEXT_KEY);
        int[] numbers = new int[(int) values.getValueCount()];
        var terms = values.termsEnum();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.text(terms.next());
        }
        int[] texts = keys(segment, Fields.TEXT_KEY);
        for (int doc = 0; doc < texts.length; doc++) {
            texts[doc] = numbers[texts[doc]];
        }
        return texts;
    }

    private static int[] keys(LeafReader segment) throws IOException {
        return keys(segment, Fields.ID);
    }

    /** A field that every document has one value of. */
    private static int[] keys(LeafReader segment, String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, field);
        int[] keys = new int[segment.maxDoc()];
        for (int doc = values.nextDoc(); doc < keys.length; doc = values.nextDoc()) {
            keys[doc] = (int) values.nextOrd();
        }
        return keys;
    }

    private static int[] profiles(LeafReader segment, Known known) throws IOException {
        List<SortedSetDocValues> fields = new ArrayList<>();
        for (String field : FIELDS) {
            fields.add(DocValues.getSortedSet(segment, field));
        }
        LongIds seen = new LongIds();
        int[] numbers = new int[segment.maxDoc()];
        int[] profiles = new int[segment.maxDoc()];
        LongsRef ords = new LongsRef(FIELDS.size() * 2);
        for (int doc = 0; doc < profiles.length; doc++) {
            read(fields, doc, ords);
            int before = seen.size();
            int number = seen.id(hash(ords));
            if (number == before) {
                numbers[number] = known.profile(content(fields, ords));
            }
            profiles[doc] = numbers[number];
        }
        return profiles;
    }

    private static long hash(LongsRef ords) {
        long hash = 1;
        for (int i = 0; i < ords.length; i++) {
            hash = (hash ^ ords.longs[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** Of all fields in turn, how many values there are and which. */
    private static void read(List<SortedSetDocValues> fields, int doc, LongsRef ords) throws IOException {
        ords.length = 0;
        for (int field = 0; field < fields.size(); field++) {
            SortedSetDocValues values = fields.get(field);
            int count = values.advanceExact(doc) ? values.docValueCount() : 0;
            ords.longs = ArrayUtil.grow(ords.longs, ords.length + count + 1);
            ords.longs[ords.length++] = count;
            for (int i = 0; i < count; i++) {
                ords.longs[ords.length++] = values.nextOrd();
            }
        }
    }

    private static List<List<String>> content(List<SortedSetDocValues> fields, LongsRef ords) throws IOException {
        List<List<String>> content = new ArrayList<>();
        int next = 0;
        for (SortedSetDocValues values : fields) {
            List<String> strings = new ArrayList<>();
            for (long left = ords.longs[next++]; left > 0; left--) {
                strings.add(values.lookupOrd(ords.longs[next++]).utf8ToString());
            }
            content.add(strings);
        }
        return content;
    }
}
