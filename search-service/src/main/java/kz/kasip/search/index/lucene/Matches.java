package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kz.kasip.search.index.Deadline;
import kz.kasip.search.index.lucene.window.Finder;
import kz.kasip.search.index.lucene.window.Least;
import kz.kasip.search.index.lucene.window.Part;
import kz.kasip.search.index.lucene.window.Window;
import kz.kasip.search.problem.Unavailable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Takes in all that matches a question: marks the places of what is seen, and keeps the first hits. */
final class Matches {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final View view;
    private final Verdicts verdicts;
    private final Hits hits;
    private final Least least;
    private final FixedBitSet places;
    private final Window window = new Window();

    Matches(View view, Verdicts verdicts, Hits hits, Least least, boolean counted) {
        this.view = view;
        this.verdicts = verdicts;
        this.hits = hits;
        this.least = least;
        this.places = counted ? new FixedBitSet(view.places()) : null;
    }

    /** The places of all that is seen, also of what the filters leave out; null where they are not counted. */
    FixedBitSet places() {
        return places;
    }

    /** @throws Unavailable when it takes longer than anybody waits */
    void take(Part part) throws IOException {
        Optional<Deadline> deadline = Deadline.current();
        for (LeafReaderContext segment : view.reader().leaves()) {
            Finder finder = part.in(segment);
            for (int from = 0; finder != null && from < segment.reader().maxDoc(); from += Window.SIZE) {
                if (deadline.isPresent() && deadline.get().isOver()) {
                    throw new Unavailable("index-unavailable", "The index does not answer in time.", RETRY_AFTER);
                }
                if (finder.find(from, null, window)) {
                    take(segment, from);
                    least.raise(hits.lowest());
                }
            }
        }
    }

    private void take(LeafReaderContext segment, int from) {
        Columns columns = view.columns(segment);
        Bits live = segment.reader().getLiveDocs();
        for (int place = window.next(0); place < Window.SIZE; place = window.next(place + 1)) {
            int doc = from + place;
            int profile = columns.profile()[doc];
            int verdict = verdicts.of(profile);
            if (verdict != Verdicts.UNSEEN && (live == null || live.get(doc))) {
                if (places != null) {
                    places.set(view.placeOf(segment.docBase + doc));
                }
                if (verdict == 0) {
                    hits.add(segment.docBase + doc, columns.text()[doc], profile, window.score(place));
                }
            }
        }
    }
}
