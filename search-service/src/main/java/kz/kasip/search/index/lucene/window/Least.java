package kz.kasip.search.index.lucene.window;

/** The least score that is still of interest; it rises as more is found. */
public final class Least {
    /** Everything is of interest. */
    static final Least NONE = new Least();

    private float score = Float.NEGATIVE_INFINITY;

    float score() {
        return score;
    }

    /** From now on what scores less is of no interest. */
    public void raise(float to) {
        score = to;
    }
}
