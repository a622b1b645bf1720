package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/**
 * What a part finds; each of the others that finds it too adds its score.
 *
 * @param least where what comes to less in the end need not be scored to the end
 */
record Also(Part part, List<Part> adding, Least least) implements Part {
    @Override
    public long cost() {
        return part.cost();
    }

    @Override
    public float most() {
        return part.most() + (float) adding.stream().mapToDouble(Part::most).sum();
    }

    @Override
    public Part above(Floor floor) {
        return new Also(part.above(floor.beside(adding, null)), adding, least);
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        Finder finder = part.in(segment);
        List<Finder> others = finder == null ? List.of() : Part.in(adding, segment);
        if (others.isEmpty()) {
            return finder;
        }
        double most = adding.stream().mapToDouble(Part::most).sum();
        return new Adding(
                finder,
                others.toArray(Finder[]::new),
                least,
                (float) (most * Floor.SLACK),
                new long[Window.SIZE / Long.SIZE]);
    }

    private record Adding(Finder finder, Finder[] others, Least least, float most, long[] worth) implements Finder {
        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            if (!finder.find(from, wanted, into)) {
                return false;
            }
            if (!isAnyWorth(into)) {
                return true;
            }
            for (Finder other : others) {
                if (other.find(from, worth, into.under())) {
                    add(into.under(), into.scores());
                }
            }
            return true;
        }

        private boolean isAnyWorth(Window into) {
            long any = 0;
            for (int word = 0; word < worth.length; word++) {
                long kept = 0;
                for (long left = into.found()[word]; left != 0; left &= left - 1) {
                    int place = (word << 6) + Long.numberOfTrailingZeros(left);
                    if (into.scores()[place] + most >= least.score()) {
                        kept |= Long.lowestOneBit(left);
                    }
                }
                worth[word] = kept;
                any |= kept;
            }
            return any != 0;
        }

        private static void add(Window more, float... scores) {
            for (int place = more.next(0); place < Window.SIZE; place = more.next(place + 1)) {
                scores[place] += more.scores()[place];
            }
        }
    }
}
