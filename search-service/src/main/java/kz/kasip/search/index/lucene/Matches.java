package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Takes in all that matches a question: marks the places of what is seen, and keeps the first hits. */
final class Matches extends SimpleCollector {
    private final View view;
    private final Verdicts verdicts;
    private final Hits hits;
    private final FixedBitSet places;
    private Scorable scorer;
    private Columns columns;
    private int base;

    Matches(View view, Verdicts verdicts, Hits hits) {
        this.view = view;
        this.verdicts = verdicts;
        this.hits = hits;
        this.places = new FixedBitSet(view.places());
    }

    /** Makes the one that is needed: segments are searched one after the other. */
    static CollectorManager<Matches, Matches> manager(View view, Verdicts verdicts, Hits hits) {
        return new CollectorManager<>() {
            @Override
            public Matches newCollector() {
                return new Matches(view, verdicts, hits);
            }

            @Override
            public Matches reduce(Collection<Matches> one) {
                return one.iterator().next();
            }
        };
    }

    /** The places of all that is seen, also of what the filters leave out. */
    FixedBitSet places() {
        return places;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        columns = view.columns(segment);
        base = segment.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        int profile = columns.profile()[doc];
        int verdict = verdicts.of(profile);
        if (verdict != Verdicts.UNSEEN) {
            places.set(view.placeOf(base + doc));
            if (verdict == 0) {
                hits.add(base + doc, columns.text()[doc], profile, scorer.score());
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
