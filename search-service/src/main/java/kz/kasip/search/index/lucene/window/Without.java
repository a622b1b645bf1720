package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** What a part finds without what any of the others does. */
record Without(Part part, List<Part> excluded) implements Part {
    @Override
    public long cost() {
        return part.cost();
    }

    @Override
    public float most() {
        return part.most();
    }

    @Override
    public Part above(Floor floor) {
        return new Without(part.above(floor), excluded);
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        Finder finder = part.in(segment);
        List<Finder> others = finder == null ? List.of() : Part.in(excluded, segment);
        return others.isEmpty() ? finder : new Left(finder, others);
    }

    private record Left(Finder finder, List<Finder> excluded) implements Finder {
        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            boolean any = finder.find(from, wanted, into);
            for (Finder other : excluded) {
                if (any && other.find(from, into.found(), into.under())) {
                    for (int word = 0; word < into.found().length; word++) {
                        into.found()[word] &= ~into.under().found()[word];
                    }
                    any = !into.isEmpty();
                }
            }
            return any;
        }
    }
}
