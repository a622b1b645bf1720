package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** At least so many of some parts, and always one: their scores add up. What is cheap comes first, and limits what else is looked at. */
record Sum(List<Part> parts, int enough) implements Part {
    Sum {
        parts = parts.stream().sorted(Comparator.comparingLong(Part::cost)).toList();
    }

    @Override
    public long cost() {
        return parts.stream()
                .limit(parts.size() - Math.max(1, enough) + 1L)
                .mapToLong(Part::cost)
                .sum();
    }

    @Override
    public float most() {
        return (float) parts.stream().mapToDouble(Part::most).sum();
    }

    @Override
    public Part above(Floor floor) {
        return new Sum(
                parts.stream()
                        .map(part -> part.above(floor.beside(parts, part)))
                        .toList(),
                enough);
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        List<Finder> some = Part.in(parts, segment);
        if (some.isEmpty() || some.size() < enough) {
            return null;
        }
        return some.size() == 1 ? some.getFirst() : new Enough(some.toArray(Finder[]::new), Math.max(1, enough));
    }

    private record Enough(Finder[] finders, int enough) implements Finder {
        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            long[] limit = wanted;
            boolean any = false;
            for (int i = 0; i < finders.length; i++) {
                int missing = enough - (finders.length - i);
                if (missing > 0) {
                    // Nothing new can be enough any more, nor what lacks too many
                    if (!any || !keep(into, missing)) {
                        return false;
                    }
                    limit = into.found();
                }
                Window more = any ? into.under() : into;
                if (finders[i].find(from, limit, more)) {
                    if (any) {
                        add(into, more);
                    } else {
                        begin(into);
                        any = true;
                    }
                }
            }
            return any && (enough == 1 || keep(into, enough));
        }

        private void begin(Window into) {
            if (enough > 1) {
                Arrays.fill(into.counts(), (byte) 0);
                for (int place = into.next(0); place < Window.SIZE; place = into.next(place + 1)) {
                    into.counts()[place] = 1;
                }
            }
        }

        private void add(Window into, Window more) {
            long[] found = into.found();
            float[] scores = into.scores();
            byte[] counts = enough > 1 ? into.counts() : null;
            for (int word = 0; word < found.length; word++) {
                long before = found[word];
                long added = more.found()[word];
                found[word] |= added;
                for (long left = added; left != 0; left &= left - 1) {
                    int place = (word << 6) + Long.numberOfTrailingZeros(left);
                    float score = more.scores()[place];
                    scores[place] = (before & 1L << place) == 0 ? score : scores[place] + score;
                    if (counts != null) {
                        counts[place]++;
                    }
                }
            }
        }

        /** Leaves what was found by so many; false where there is nothing of the kind. */
        private static boolean keep(Window into, int least) {
            byte[] counts = into.counts();
            long[] found = into.found();
            long any = 0;
            for (int word = 0; word < found.length; word++) {
                for (long left = found[word]; left != 0; left &= left - 1) {
                    int place = (word << 6) + Long.numberOfTrailingZeros(left);
                    if (counts[place] < least) {
                        found[word] &= ~(1L << place);
                    }
                }
                any |= found[word];
            }
            return any != 0;
        }
    }
}
