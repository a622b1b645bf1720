package kz.kasip.search.index.lucene.window;

import java.util.Arrays;

/** What was found among so many documents that stand one after the other, and how each of them scores. */
public final class Window {
    /** So many documents: what is reckoned about them stays close to the processor. */
    public static final int SIZE = 2048;

    private static final int WORDS = SIZE / Long.SIZE;

    private final long[] found = new long[WORDS];
    private final float[] scores = new float[SIZE];
    private float[] others;
    private byte[] counts;
    private Window under;

    /** The documents that were found, by their places. */
    long[] found() {
        return found;
    }

    float[] scores() {
        return scores;
    }

    /** Room for what parts of a clause find before it is put together here. */
    Window under() {
        if (under == null) {
            under = new Window();
        }
        return under;
    }

    /** Begins to keep the better scores. */
    void beginImproving() {
        clear();
        if (others == null) {
            others = new float[SIZE];
        }
    }

    /** Room to count in. */
    byte[] counts() {
        if (counts == null) {
            counts = new byte[SIZE];
        }
        return counts;
    }

    void clear() {
        Arrays.fill(found, 0);
    }

    void add(int place, float score) {
        found[place >> 6] |= 1L << place;
        scores[place] = score;
    }

    /** Keeps the better score, and adds up the others. */
    void improve(int place, float score) {
        long bit = 1L << place;
        if ((found[place >> 6] & bit) == 0) {
            found[place >> 6] |= bit;
            scores[place] = score;
            others[place] = 0;
        } else {
            others[place] += Math.min(scores[place], score);
            scores[place] = Math.max(scores[place], score);
        }
    }

    void improve(Window more) {
        for (int word = 0; word < WORDS; word++) {
            for (long left = more.found[word]; left != 0; left &= left - 1) {
                int place = (word << 6) + Long.numberOfTrailingZeros(left);
                improve(place, more.scores[place]);
            }
        }
    }

    /** Adds so large a share of the others' scores to the best one's. */
    void addOthers(float share) {
        for (int word = 0; word < WORDS; word++) {
            for (long left = found[word]; left != 0; left &= left - 1) {
                int place = (word << 6) + Long.numberOfTrailingZeros(left);
                scores[place] += share * others[place];
            }
        }
    }

    boolean isEmpty() {
        for (long word : found) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** The first place from one on that was found, or {@link #SIZE}. */
    public int next(int from) {
        return next(found, from);
    }

    static int next(long[] places, int from) {
        if (from >= SIZE) {
            return SIZE;
        }
        int word = from >> 6;
        long left = places[word] >>> from;
        if (left != 0) {
            return from + Long.numberOfTrailingZeros(left);
        }
        while (++word < WORDS) {
            if (places[word] != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(places[word]);
            }
        }
        return SIZE;
    }

    /** The score of what was found at a place. */
    public float score(int place) {
        return scores[place];
    }
}
