package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** A clause as it is run on an index. */
public interface Part {
    /** Null: there is nothing in the segment. */
    Finder in(LeafReaderContext segment) throws IOException;

    /** Roughly how many documents have to be looked at. */
    long cost();

    /** The highest score that there can be. */
    default float most() {
        return Float.POSITIVE_INFINITY;
    }

    /** The same part that may leave out what scores less. */
    default Part above(Floor floor) {
        return this;
    }

    static List<Finder> in(List<Part> parts, LeafReaderContext segment) throws IOException {
        List<Finder> some = new ArrayList<>();
        for (Part part : parts) {
            Finder finder = part.in(segment);
            if (finder != null) {
                some.add(finder);
            }
        }
        return some;
    }
}
