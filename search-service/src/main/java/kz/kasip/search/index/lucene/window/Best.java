package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.Arrays;
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
            int found = 0;
            for (Finder finder : finders) {
                if (finder.find(from, wanted, found == 0 ? into : into.under())) {
                    found++;
                    if (found == 2) {
                        Arrays.fill(into.others(), 0);
                    }
                    if (found > 1) {
                        merge(into, into.under());
                    }
                }
            }
            if (found > 1 && share > 0) {
                addOthers(into);
            }
            return found > 0;
        }

        private static void merge(Window into, Window more) {
            long[] found = into.found();
            float[] scores = into.scores();
            float[] others = into.others();
            for (int word = 0; word < found.length; word++) {
                long added = more.found()[word];
                long before = found[word];
                found[word] |= added;
                for (long left = added; left != 0; left &= left - 1) {
                    int place = (word << 6) + Long.numberOfTrailingZeros(left);
                    float score = more.scores()[place];
                    if ((before & 1L << place) == 0) {
                        scores[place] = score;
                    } else {
                        others[place] += Math.min(scores[place], score);
                        scores[place] = Math.max(scores[place], score);
                    }
                }
            }
        }

        private void addOthers(Window into) {
            float[] scores = into.scores();
            float[] others = into.others();
            for (int place = 0; place < scores.length; place++) {
                scores[place] += share * others[place];
            }
        }
    }
}
