package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

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
        Map<List<Long>, Integer> seen = new HashMap<>();
        int[] profiles = new int[segment.maxDoc()];
        for (int doc = 0; doc < profiles.length; doc++) {
            List<Long> numbers = numbers(fields, doc);
            Integer profile = seen.get(numbers);
            if (profile == null) {
                profile = known.profile(content(fields, numbers));
                seen.put(numbers, profile);
            }
            profiles[doc] = profile;
        }
        return profiles;
    }

    /** Of all fields in turn, how many values there are and which. */
    private static List<Long> numbers(List<SortedSetDocValues> fields, int doc) throws IOException {
        List<Long> numbers = new ArrayList<>(2 * fields.size());
        for (SortedSetDocValues values : fields) {
            int count = values.advanceExact(doc) ? values.docValueCount() : 0;
            numbers.add((long) count);
            for (int i = 0; i < count; i++) {
                numbers.add(values.nextOrd());
            }
        }
        return numbers;
    }

    private static List<List<String>> content(List<SortedSetDocValues> fields, List<Long> numbers) throws IOException {
        List<List<String>> content = new ArrayList<>();
        var next = numbers.iterator();
        for (SortedSetDocValues values : fields) {
            List<String> strings = new ArrayList<>();
            for (long left = next.next(); left > 0; left--) {
                strings.add(values.lookupOrd(next.next()).utf8ToString());
            }
            content.add(strings);
        }
        return content;
    }
}
