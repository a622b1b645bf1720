package kz.kasip.search.index.lucene;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final int[][] lastText = new int[Facet.values().length][];
    private long total;

    Counts(View view, Verdicts verdicts, Question question) {
        this.view = view;
        this.verdicts = verdicts;
        this.question = question;
        this.facets = question.facets().toArray(Facet[]::new);
        for (Facet facet : facets) {
            counts[facet.ordinal()] = new int[view.values().count(facet)];
            lastText[facet.ordinal()] = new int[view.values().count(facet)];
        }
    }

    Counts of(FixedBitSet places) {
        int hit = 0;
        int text = -1;
        int counted = 0;
        int lastProfile = -1;
        for (int place = next(places, 0); place < places.length(); place = next(places, place + 1)) {
            int profile = view.profileAt(place);
            int itsText = view.textAt(place);
            if (itsText != text || !question.collapsed()) {
                hit++;
            } else if (profile == lastProfile) {
                continue;
            }
            text = itsText;
            lastProfile = profile;
            int verdict = verdicts.of(profile);
            if (verdict == 0 && counted != hit) {
                counted = hit;
                total++;
            }
            count(profile, verdict, hit);
        }
        return this;
    }

    private static int next(FixedBitSet places, int from) {
        return from >= places.length() ? DocIdSetIterator.NO_MORE_DOCS : places.nextSetBit(from);
    }

    private void count(int number, int verdict, int hit) {
        Profile profile = view.profiles()[number];
        for (Facet facet : facets) {
            // All other filters have to be passed
            if ((verdict & ~Verdicts.bit(facet)) == 0) {
                int[] of = counts[facet.ordinal()];
                int[] last = lastText[facet.ordinal()];
                for (int value : facet == Facet.STATUS ? STATUSES[verdicts.status(profile)] : profile.values(facet)) {
                    if (last[value] != hit) {
                        last[value] = hit;
                        of[value]++;
                    }
                }
            }
        }
    }

    long total() {
        return total;
    }

    /** Of each facet asked for, the values with their counts; the commonest first, then by name. */
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
            Map<String, Long> sorted = new LinkedHashMap<>();
            named.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            all.put(facet, sorted);
        }
        return all;
    }

    private String name(Facet facet, int value) {
        return facet == Facet.STATUS
                ? Status.values()[value].name()
                : view.values().name(facet, value);
    }
}
