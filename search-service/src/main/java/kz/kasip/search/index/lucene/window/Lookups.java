package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Where terms stand in the index at one moment: each that is there is looked up once, however often it is asked for. */
public final class Lookups {
    private static final int MOST = 8192;

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> found = new ConcurrentHashMap<>();
    private final Map<String, Optional<CollectionStatistics>> fields = new ConcurrentHashMap<>();

    /** Looks up in what a searcher searches. */
    public Lookups(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    TermStates of(Term term) {
        TermStates states = found.get(term);
        if (states == null) {
            states = lookUp(term);
            keep(term, states);
        }
        return states;
    }

    /** Only what stands in the index: other words that were asked for are nobody's business. */
    private void keep(Term term, TermStates states) {
        if (states.docFreq() > 0) {
            if (found.size() >= MOST) {
                found.clear();
            }
            found.put(term, states);
        }
    }

    /** Whether anything in the index holds a term. */
    public boolean has(Term term) {
        return of(term).docFreq() > 0;
    }

    /** Scores what holds a term. */
    SimScorer scorer(Term term, float weight) throws IOException {
        Optional<CollectionStatistics> field = fields.get(term.field());
        if (field == null) {
            field = Optional.ofNullable(searcher.collectionStatistics(term.field()));
            fields.put(term.field(), field);
        }
        TermStates states = of(term);
        TermStatistics statistics = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
        return searcher.getSimilarity().scorer(weight, field.orElseThrow(), statistics);
    }

    private TermStates lookUp(Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
