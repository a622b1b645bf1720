package kz.kasip.search.index.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.InPlaceMergeSorter;

/**
 * The first hits in the order asked for; of equal texts the first one only where they are collapsed. They are gathered in flat arrays
 * of at most three times as many as are wanted, and put in order and cut when those are full.
 */
final class Hits {
    /** One passage that was found. */
    record Hit(int doc, int text, float score) {}

    private static final int FEWEST = 32;

    private final View view;
    private final Comparator<String> natural;
    private final Order order;
    private final boolean collapsed;
    private final int most;
    private final int room;
    private int[] docs = new int[FEWEST];
    private int[] texts = new int[FEWEST];
    private float[] scores = new float[FEWEST];
    private String[] sortedBy;

    /** Texts and one, where there are any, at places that follow from their numbers. */
    private int[] taken = {};

    /** Which of those in order holds the text. */
    private int[] takenBy = {};

    private int count;

    /** So many are in order, and wanted so far; what comes behind the last of them is not where there are enough. */
    private int sorted;

    private float lowest = Float.NEGATIVE_INFINITY;

    Hits(View view, Question question) {
        this.view = view;
        this.order = question.order();
        Comparator<String> given = order.isDescending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        this.natural = Comparator.nullsLast(given);
        this.collapsed = question.collapsed();
        this.most = question.start() + question.limit();
        this.room = Math.max(FEWEST, 3 * most);
        this.sortedBy = order == Order.RELEVANCE ? null : new String[FEWEST];
    }

    /** The least score that can still be among the first. */
    float lowest() {
        return lowest;
    }

    void add(int doc, int text, int profile, float score) {
        if (score < lowest || most == 0) {
            return;
        }
        if (count == docs.length) {
            grow();
        }
        docs[count] = doc;
        texts[count] = text;
        scores[count] = score;
        if (sortedBy != null) {
            sortedBy[count] = view.profiles()[profile].sortedBy(order);
        }
        if (sorted == most && compare(count, most - 1) > 0 || collapsed && isBehindItsLike()) {
            return;
        }
        count++;
        if (count == room) {
            arrange();
        }
    }

    /** Whether the last one's text is held already by one that comes before it. */
    private boolean isBehindItsLike() {
        if (taken.length == 0) {
            return false;
        }
        int place = slot(texts[count]);
        return taken[place] != 0 && takenBy[place] < sorted && compare(count, takenBy[place]) > 0;
    }

    private void grow() {
        int size = Math.min(room, 2 * docs.length);
        docs = ArrayUtil.growExact(docs, size);
        texts = ArrayUtil.growExact(texts, size);
        scores = ArrayUtil.growExact(scores, size);
        if (sortedBy != null) {
            sortedBy = ArrayUtil.growExact(sortedBy, size);
        }
    }

    private int compare(int one, int other) {
        int main = sortedBy == null
                ? Float.compare(scores[other], scores[one])
                : natural.compare(sortedBy[one], sortedBy[other]);
        return main != 0 ? main : view.compareKeys(docs[one], docs[other]);
    }

    /** Puts all in order, and leaves those that are wanted. */
    private void arrange() {
        new InPlaceMergeSorter() {
            @Override
            protected int compare(int one, int other) {
                return Hits.this.compare(one, other);
            }

            @Override
            protected void swap(int one, int other) {
                exchange(one, other);
            }
        }.sort(0, count);
        if (collapsed) {
            collapse();
        }
        count = Math.min(count, most);
        sorted = count;
        if (most > 0 && sorted == most && sortedBy == null) {
            lowest = scores[most - 1];
        }
    }

    private void exchange(int one, int other) {
        int doc = docs[one];
        docs[one] = docs[other];
        docs[other] = doc;
        int text = texts[one];
        texts[one] = texts[other];
        texts[other] = text;
        float score = scores[one];
        scores[one] = scores[other];
        scores[other] = score;
        if (sortedBy != null) {
            String by = sortedBy[one];
            sortedBy[one] = sortedBy[other];
            sortedBy[other] = by;
        }
    }

    /** Of each text the first one stays. */
    private void collapse() {
        int size = Integer.highestOneBit(2 * count + 1) * 2;
        if (taken.length < size) {
            taken = new int[size];
            takenBy = new int[size];
        } else {
            Arrays.fill(taken, 0);
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int place = slot(texts[i]);
            if (taken[place] == 0) {
                taken[place] = texts[i] + 1;
                takenBy[place] = kept;
                exchange(kept++, i);
            }
        }
        count = kept;
    }

    /** The place of a text, or the free one where it would be put. */
    private int slot(int text) {
        int place = (text * 0x9E3779B9 >>> 8) & taken.length - 1;
        while (taken[place] != 0 && taken[place] != text + 1) {
            place = place + 1 & taken.length - 1;
        }
        return place;
    }

    List<Hit> from(int start) {
        arrange();
        List<Hit> hits = new ArrayList<>();
        for (int i = start; i < count; i++) {
            hits.add(new Hit(docs[i], texts[i], scores[i]));
        }
        return hits;
    }
}
