package kz.kasip.search.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import org.apache.lucene.util.BytesRef;

/** All texts and profiles that were seen in an index since it was begun, by their numbers. Only one thread adds to it at a time. */
final class Known {
    private static final int FEW = 1000;

    private final LongIds texts = new LongIds();
    private final LongIds profileIds = new LongIds();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>();
    private final FacetValues values = new FacetValues();
    private int firstTexts = FEW;
    private int firstProfiles = FEW;

    int text(BytesRef textKey) {
        return texts.id(hash(textKey));
    }

    int texts() {
        return texts.size();
    }

    /** What is known by now came of one index as a whole, with what was removed from it and is not gone yet. */
    void areFirst() {
        firstTexts = Math.max(FEW, texts.size());
        firstProfiles = Math.max(FEW, profiles.size());
    }

    /** Whether more than half of it is of what was replaced, where there are so many texts and profiles yet. */
    boolean isMostlyPast(int liveTexts, int liveProfiles) {
        return texts.size() > 2 * Math.max(firstTexts, liveTexts)
                || profiles.size() > 2 * Math.max(firstProfiles, liveProfiles);
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
                Stream.of(Facet.values())
                        .filter(facet -> facet != Facet.STATUS)
                        .flatMapToInt(facet -> IntStream.of(numbers[facet.ordinal()]))
                        .toArray(),
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
