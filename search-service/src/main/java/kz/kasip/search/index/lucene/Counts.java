package kz.kasip.search.index.lucene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.Status;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** How many hits there are and how they divide; of equal texts that are collapsed, one counts for each value. */
final class Counts {
    private static final int[][] STATUSES = {{0}, {1}};

    private final View view;
    private final Verdicts verdicts;
    private final Question question;
    private final Facet[] facets;
    private final int[][] counts = new int[Facet.values().length][];
    private final int[][] lastHit = new int[Facet.values().length][];
    private int hit;
    private long total;

    Counts(View view, Verdicts verdicts, Question question) {
        this.view = view;
        this.verdicts = verdicts;
        this.question = question;
        this.facets = question.facets().toArray(Facet[]::new);
        for (Facet facet : facets) {
            counts[facet.ordinal()] = new int[view.values().count(facet)];
            lastHit[facet.ordinal()] = new int[view.values().count(facet)];
        }
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
                count(profile, verdict);
                last = profile;
            }
            place = next(places, place + 1);
        }
        total += passes ? 1 : 0;
        return place;
    }

    /** Hits of a profile that stand in one place each, counted at once. */
    private void countAlone(int number, int hits) {
        int verdict = verdicts.of(number);
        total += verdict == 0 ? hits : 0;
        for (Facet facet : facets) {
            if ((verdict & ~Verdicts.bit(facet)) == 0) {
                for (int value : values(facet, number)) {
                    counts[facet.ordinal()][value] += hits;
                }
            }
        }
    }

    private static int next(FixedBitSet places, int from) {
        return from >= places.length() ? DocIdSetIterator.NO_MORE_DOCS : places.nextSetBit(from);
    }

    private void count(int number, int verdict) {
        for (Facet facet : facets) {
            // All other filters have to be passed
            if ((verdict & ~Verdicts.bit(facet)) == 0) {
                int[] last = lastHit[facet.ordinal()];
                for (int value : values(facet, number)) {
                    if (last[value] != hit) {
                        last[value] = hit;
                        counts[facet.ordinal()][value]++;
                    }
                }
            }
        }
    }

    private int[] values(Facet facet, int profile) {
        return facet == Facet.STATUS ? STATUSES[verdicts.status(profile)] : view.profiles()[profile].values(facet);
    }

    long total() {
        return total;
    }

    /** Of each facet asked for, the values with their counts; the commonest where there are very many. */
    Map<Facet, Map<String, Long>> facets() {
        Map<Facet, Map<String, Long>> all = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Map<String, Long> named = new HashMap<>();
            int[] of = counts[facet.ordinal()];
            for (int value = 0; value < of.length; value++) {
                if (of[value] > 0) {
                    named.put(name(facet, value), (long) of[value]);
                }
            }
            all.put(facet, Facet.commonest(named));
        }
        return all;
    }

    private String name(Facet facet, int value) {
        return facet == Facet.STATUS
                ? Status.values()[value].name()
                : view.values().name(facet, value);
    }
}
