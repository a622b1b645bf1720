package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Any of some parts: the best one's score, and of the others' so large a share.
 *
 * @param floor what can't come to so much may be left out; null: nothing may
 */
record Best(List<Part> parts, float share, Floor floor) implements Part {
    static Best of(List<Part> parts, float share) {
        return new Best(parts, share, null);
    }

    @Override
    public long cost() {
        return parts.stream().mapToLong(Part::cost).sum();
    }

    @Override
    public float most() {
        double all = parts.stream().mapToDouble(Part::most).sum();
        double best = parts.stream().mapToDouble(Part::most).max().orElse(0);
        return (float) (best + share * (all - best));
    }

    /** Those that can score most come first. */
    @Override
    public Part above(Floor least) {
        return new Best(
                parts.stream()
                        .map(part -> share == 0 ? part.above(least) : part)
                        .sorted(Comparator.comparingDouble(Part::most).reversed())
                        .toList(),
                share,
                least);
    }

    @Override
    public Finder in(LeafReaderContext segment) throws IOException {
        List<Part> there = new ArrayList<>();
        List<Finder> some = new ArrayList<>();
        for (Part part : parts) {
            Finder finder = part.in(segment);
            if (finder != null) {
                there.add(part);
                some.add(finder);
            }
        }
        if (some.isEmpty() || some.size() == 1 && floor == null) {
            return some.isEmpty() ? null : some.getFirst();
        }
        Finder[] finders = some.toArray(Finder[]::new);
        return floor == null ? new Any(finders, share) : new Worth(finders, share, rests(there), floor);
    }

    /** From each part on, the most that the rest of them can come to. */
    private float[] rests(List<Part> there) {
        float[] rests = new float[there.size()];
        for (int i = 0; i < rests.length; i++) {
            rests[i] = of(there.subList(i, rests.length), share).most() * Floor.SLACK;
        }
        return rests;
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

    /** What only the last ones find, which together can't come to what is of interest, is left out. */
    private record Worth(Finder[] finders, float share, float[] rests, Floor floor) implements Finder {
        @Override
        public boolean find(int from, long[] wanted, Window into) throws IOException {
            into.beginImproving();
            float least = floor.score();
            long[] limit = wanted;
            boolean any = false;
            for (int i = 0; i < finders.length; i++) {
                if (limit == wanted && rests[i] < least) {
                    if (!any) {
                        return false;
                    }
                    limit = into.found();
                }
                any |= finders[i].improve(from, limit, into);
            }
            if (any && share > 0) {
                into.addOthers(share);
            }
            return any;
        }
    }
}
