package kz.kasip.search.index.lucene.window;

import java.util.List;

/**
 * What a part has to score for a document to be of interest, where those that are not may be left out.
 *
 * @param more so much others may add
 */
record Floor(Least least, float more) {
    /** Sums are rounded. */
    static final float SLACK = 1.0001f;

    float score() {
        return least.score() - more;
    }

    /** That of one of some parts whose scores add up. */
    Floor beside(List<Part> parts, Part one) {
        double most = more;
        for (Part part : parts) {
            most += part == one ? 0 : part.most();
        }
        return new Floor(least, (float) (most * SLACK));
    }
}
