package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;

/** What another part finds, always with the same score. */
record Constant(Part part, float score) implements Part {
    @Override
    public long cost() {
        return part.cost();
    }

    @Override
    public float most() {
        return score;
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        Finder finder = part.in(segment);
        return finder == null
                ? null
                : (from, wanted, into) -> {
                    boolean any = finder.find(from, wanted, into);
                    if (any) {
                        Arrays.fill(into.scores(), score);
                    }
                    return any;
                };
    }
}
