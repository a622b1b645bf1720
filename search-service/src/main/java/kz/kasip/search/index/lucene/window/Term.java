package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Documents that hold a term. */
final class Term implements Part {
    private static final int LENGTHS = 256;

    /** To go to a certain document takes as long as to pass so many. */
    private static final int STEPS = 4;

    private final org.apache.lucene.index.Term term;
    private final TermStates states;
    private final Lengths lengths;
    private final SimScorer scorer;

    /** By length, the score of what holds the term once. */
    private final float[] once;

    /** Without a scorer nothing is scored. */
    Term(org.apache.lucene.index.Term term, TermStates states, Lengths lengths, SimScorer scorer) {
        this.term = term;
        this.states = states;
        this.lengths = lengths;
        this.scorer = scorer;
        this.once = scorer == null ? null : new float[LENGTHS];
        for (int length = 0; scorer != null && length < LENGTHS; length++) {
            once[length] = scorer.score(1, length);
        }
    }

    @Override
    public long cost() {
        return states.docFreq();
    }

    @Override
    public float most() {
        return scorer == null ? 0 : scorer.score(Float.MAX_VALUE, 1);
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        TermState state = states.get(segment);
        if (state == null) {
            return null;
        }
        TermsEnum terms = segment.reader().terms(term.field()).iterator();
        terms.seekExact(term.bytes(), state);
        PostingsEnum postings = terms.postings(null, scorer == null ? PostingsEnum.NONE : PostingsEnum.FREQS);
        long inWindow = (long) terms.docFreq() * Window.SIZE / segment.reader().maxDoc();
        return new Reading(postings, scorer == null ? null : lengths.of(segment, term.field()), inWindow);
    }

    private final class Reading implements Finder {
        private final PostingsEnum postings;
        private final byte[] length;
        private final long inWindow;
        private boolean improving;

        Reading(PostingsEnum postings, byte[] length, long inWindow) {
            this.postings = postings;
            this.length = length;
            this.inWindow = inWindow;
        }

        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            into.clear();
            improving = false;
            return read(from, wanted, into);
        }

        @Override
        public boolean improve(int from, long[] wanted, Window into) throws IOException {
            improving = true;
            return read(from, wanted, into);
        }

        private boolean read(int from, long[] wanted, Window into) throws IOException {
            int doc = postings.docID();
            if (doc < from) {
                doc = postings.advance(from);
            }
            if (doc >= from + Window.SIZE) {
                return false;
            }
            if (wanted == null) {
                readAll(doc, from, into);
                return true;
            }
            return isMany(wanted) ? readEach(doc, from, wanted, into) : readSome(doc, from, wanted, into);
        }

        private boolean isMany(long... wanted) {
            int count = 0;
            for (long word : wanted) {
                count += Long.bitCount(word);
            }
            return inWindow < (long) STEPS * count;
        }

        private void readAll(int first, int from, Window into) throws IOException {
            int end = from + Window.SIZE;
            for (int doc = first; doc < end; doc = postings.nextDoc()) {
                put(into, doc - from);
            }
        }

        private boolean readEach(int first, int from, long[] wanted, Window into) throws IOException {
            boolean any = false;
            int end = from + Window.SIZE;
            for (int doc = first; doc < end; doc = postings.nextDoc()) {
                int place = doc - from;
                if ((wanted[place >> 6] & 1L << place) != 0) {
                    put(into, place);
                    any = true;
                }
            }
            return any;
        }

        private boolean readSome(int first, int from, long[] wanted, Window into) throws IOException {
            boolean any = false;
            int doc = first;
            for (int place = Window.next(wanted, doc - from); place < Window.SIZE; ) {
                if (doc < from + place) {
                    doc = postings.advance(from + place);
                }
                if (doc == from + place) {
                    put(into, place);
                    any = true;
                    place++;
                } else {
                    place = doc - from < Window.SIZE ? doc - from : Window.SIZE;
                }
                place = Window.next(wanted, place);
            }
            return any;
        }

        private void put(Window into, int place) throws IOException {
            if (improving) {
                into.improve(place, score());
            } else {
                into.add(place, score());
            }
        }

        private float score() throws IOException {
            if (once == null) {
                return 0;
            }
            int of = length == null ? 1 : length[postings.docID()] & 0xFF;
            int times = postings.freq();
            return times == 1 ? once[of] : scorer.score(times, of);
        }
    }
}
