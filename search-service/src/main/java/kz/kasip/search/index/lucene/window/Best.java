package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** Any of some parts: the best one's score, and of the others' so large a share. */
record Best(List<Part> parts, float share) implements Part {
    @Override
    public long cost() {
        return parts.stream().mapToLong(Part::cost).sum();
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        List<Finder> some = Part.in(parts, segment);
        return some.isEmpty() ? null : some.size() == 1 ? some.getFirst() : new Any(some.toArray(Finder[]::new), share);
    }

    private record Any(Finder[] finders, float share) implements Finder {
        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            into.beginImproving();
            boolean any = false;
            for (Finder finder : finders) {
                any |= finder.improve(from, wanted, into);
            }
            if (any && share > 0) {
                into.addOthers(share);
            }
            return any;
        }
    }
}
