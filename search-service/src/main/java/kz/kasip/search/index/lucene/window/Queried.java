package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** What a query of Lucene finds. */
record Queried(Weight weight, boolean scored, float most) implements Part {
    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        Scorer scorer = weight.scorer(segment);
        return scorer == null ? null : new Reading(scorer, scored);
    }

    /** Other parts come first: reading on here may be costly. */
    @Override
    public long cost() {
        return Integer.MAX_VALUE;
    }

    private static final class Reading implements Finder {
        private final Scorer scorer;
        private final boolean scored;
        private final TwoPhaseIterator check;
        private final DocIdSetIterator docs;

        Reading(Scorer scorer, boolean scored) {
            this.scorer = scorer;
            this.scored = scored;
            this.check = scorer.twoPhaseIterator();
            this.docs = check == null ? scorer.iterator() : check.approximation();
        }

        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            into.clear();
            boolean any = false;
            int end = from + Window.SIZE;
            int doc = docs.docID();
            if (doc < from) {
                doc = docs.advance(from);
            }
            while (doc < end) {
                int place = doc - from;
                int next = wanted == null ? place : Window.next(wanted, place);
                if (next > place) {
                    doc = next == Window.SIZE ? end : docs.advance(from + next);
                } else {
                    if (check == null || check.matches()) {
                        into.add(place, scored ? scorer.score() : 0);
                        any = true;
                    }
                    doc = docs.nextDoc();
                }
            }
            return any;
        }
    }
}
