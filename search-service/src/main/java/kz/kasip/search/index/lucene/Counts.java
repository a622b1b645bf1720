package kz.kasip.search.index.lucene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.Status;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/** How many hits there are and how they divide; of equal texts that are collapsed, one counts for each value. */
final class Counts {
    private static final int STATUSES = Status.values().length;
    private static final Facet[] FACETS = Facet.values();
    private static final int[] NONE = {};
    private static final int FEW = 64;

    private final View view;
    private final FacetValues.Value[] values;
    private final Verdicts verdicts;
    private final Question question;

    /** By the numbers of values; the last ones are the statuses. */
    private final int[] counts;

    private final int[] lastHit;
    private final int firstStatus;
    private int hit;
    private long total;

    Counts(View view, Verdicts verdicts, Question question) {
        this.view = view;
        this.verdicts = verdicts;
        this.question = question;
        this.values = view.values().all();
        this.firstStatus = values.length - STATUSES;
        this.counts = question.facets().isEmpty() ? null : new int[firstStatus + STATUSES];
        this.lastHit = counts == null ? null : new int[counts.length];
    }

    Counts of(FixedBitSet places) {
        int[] alone = new int[view.profiles().length];
        for (int place = next(places, 0); place < places.length(); ) {
            int following = next(places, place + 1);
            if (isSameHit(place, following, places.length())) {
                following = countHit(place, places);
            } else {
                alone[view.profileAt(place)]++;
            }
            place = following;
        }
        for (int profile = 0; profile < alone.length; profile++) {
            if (alone[profile] > 0) {
                countAlone(profile, alone[profile]);
            }
        }
        return this;
    }

    private boolean isSameHit(int place, int following, int end) {
        return question.collapsed() && following < end && view.textAt(place) == view.textAt(following);
    }

    /** A text that stands in several places counts once for each value; answers the place after them. */
    private int countHit(int first, FixedBitSet places) {
        hit++;
        boolean passes = false;
        int last = -1;
        int place = first;
        while (place < places.length() && view.textAt(place) == view.textAt(first)) {
            int profile = view.profileAt(place);
            if (profile != last) {
                int verdict = verdicts.of(profile);
                passes |= verdict == 0;
                for (int value : counted(profile, verdict)) {
                    countOnce(value);
                }
                if (isStatusCounted(verdict)) {
                    countOnce(firstStatus + verdicts.status(profile));
                }
                last = profile;
            }
            place = next(places, place + 1);
        }
        total += passes ? 1 : 0;
        return place;
    }

    private void countOnce(int value) {
        if (lastHit[value] != hit) {
            lastHit[value] = hit;
            counts[value]++;
        }
    }

    /** Hits of a profile that stand in one place each, counted at once. */
    private void countAlone(int profile, int hits) {
        int verdict = verdicts.of(profile);
        total += verdict == 0 ? hits : 0;
        for (int value : counted(profile, verdict)) {
            counts[value] += hits;
        }
        if (isStatusCounted(verdict)) {
            counts[firstStatus + verdicts.status(profile)] += hits;
        }
    }

    /** The values of all facets, or of the one whose filter alone is not passed: those leave out their own filter. */
    private int[] counted(int number, int verdict) {
        Profile profile = view.profiles()[number];
        return counts == null ? NONE : verdict == 0 ? profile.counted() : alone(profile, verdict);
    }

    private static int[] alone(Profile profile, int verdict) {
        for (Facet facet : FACETS) {
            if (verdict == Verdicts.bit(facet) && facet != Facet.STATUS) {
                return profile.values(facet);
            }
        }
        return NONE;
    }

    private boolean isStatusCounted(int verdict) {
        return counts != null && (verdict & ~Verdicts.bit(Facet.STATUS)) == 0;
    }

    private static int next(FixedBitSet places, int from) {
        return from >= places.length() ? DocIdSetIterator.NO_MORE_DOCS : places.nextSetBit(from);
    }

    long total() {
        return total;
    }

    /** Of each facet asked for, the values with their counts; the commonest where there are very many. */
    Map<Facet, Map<String, Long>> facets() {
        Map<Facet, Map<String, Long>> all = new EnumMap<>(Facet.class);
        question.facets().forEach(facet -> all.put(facet, new HashMap<>()));
        if (counts == null) {
            return all;
        }
        int[] least = least();
        for (int value = 0; value < values.length; value++) {
            FacetValues.Value named = values[value];
            if (counts[value] >= least[named.facet().ordinal()] && all.containsKey(named.facet())) {
                all.get(named.facet()).put(named.name(), (long) counts[value]);
            }
        }
        all.replaceAll((facet, counted) -> Facet.commonest(counted));
        return all;
    }

    /** Of each facet, the count of the last value that can be among the commonest. */
    private int[] least() {
        int[][] counted = new int[FACETS.length][];
        int[] sizes = new int[FACETS.length];
        for (int value = 0; value < values.length; value++) {
            if (counts[value] > 0) {
                int facet = values[value].facet().ordinal();
                counted[facet] =
                        counted[facet] == null ? new int[FEW] : ArrayUtil.grow(counted[facet], sizes[facet] + 1);
                counted[facet][sizes[facet]++] = counts[value];
            }
        }
        int[] least = new int[FACETS.length];
        for (int facet = 0; facet < FACETS.length; facet++) {
            least[facet] = 1;
            if (sizes[facet] > Facet.MOST_VALUES) {
                Arrays.sort(counted[facet], 0, sizes[facet]);
                least[facet] = counted[facet][sizes[facet] - Facet.MOST_VALUES];
            }
        }
        return least;
    }
}
