package kz.kasip.search.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.index.Facet;
import org.apache.lucene.util.BytesRef;

/** All texts and profiles that were ever seen in an index, by their numbers. Only one thread adds to it at a time. */
final class Known {
    private final LongIds texts = new LongIds();
    private final LongIds profileIds = new LongIds();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>();
    private final FacetValues values = new FacetValues();

    int text(BytesRef textKey) {
        return texts.id(hash(textKey));
    }

    int texts() {
        return texts.size();
    }

    FacetValues values() {
        return values;
    }

    Profile[] profiles() {
        return profiles.toArray(Profile[]::new);
    }

    /** The number of the profile of what has these values in its fields, in the order that {@link Columns} reads them. */
    int profile(List<List<String>> content) {
        int id = profileIds.id(hash(new BytesRef(content.toString())));
        if (id == profiles.size()) {
            profiles.add(make(content));
        }
        return id;
    }

    private Profile make(List<List<String>> content) {
        int[][] numbers = new int[Facet.values().length][];
        for (Facet facet : Facet.values()) {
            numbers[facet.ordinal()] = content.get(facet.ordinal()).stream()
                    .mapToInt(name -> values.number(facet, name))
                    .toArray();
        }
        int more = Facet.values().length;
        return new Profile(
                numbers[Facet.STATUS.ordinal()][0],
                numbers,
                Set.copyOf(content.get(more)),
                one(content.get(more + 1)),
                one(content.get(Facet.ORK_LEVEL.ordinal())),
                one(content.get(more + 2)),
                one(content.get(more + 3)),
                one(content.get(more + 4)));
    }

    private String one(List<String> values) {
        return values.isEmpty() ? null : strings.computeIfAbsent(values.get(0), same -> same);
    }

    /** FNV-1a; the keys of texts are digests already. */
    private static long hash(BytesRef bytes) {
        long hash = 0xcbf29ce484222325L;
        for (int i = bytes.offset; i < bytes.offset + bytes.length; i++) {
            hash = (hash ^ bytes.bytes[i]) * 0x100000001b3L;
        }
        return hash;
    }
}
