package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.lucene.window.Lengths;
import org.apache.lucene.index.IndexReader;

/** Makes views of an index, each by what was read for those before. Only one thread at a time. */
final class Views {
    private final Lengths lengths = new Lengths();
    private Known known = new Known();
    private Map<Object, Columns> bySegment = new ConcurrentHashMap<>();

    /** The view of a reader, which it takes over; what is mostly of the past is forgotten, and the rest read once more. */
    View of(IndexReader reader, InForce versions) throws IOException {
        View view = new View(reader, versions, bySegment, lengths, known);
        if (!view.isOfMostlyPast(known)) {
            return view;
        }
        known = new Known();
        bySegment = new ConcurrentHashMap<>();
        View anew = new View(reader, versions, bySegment, lengths, known);
        known.areFirst();
        return anew;
    }

    Known known() {
        return known;
    }
}
