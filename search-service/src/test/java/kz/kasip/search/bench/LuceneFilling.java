package kz.kasip.search.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kasip.search.follow.GivenPassages;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.index.Passage;

/** Fills the index with generated standards, many at once, and keeps time of its own part alone. */
final class LuceneFilling {
    private static final double NANOS = 1e9;

    /** So many standards are written at once, as when the index is filled anew. */
    private static final int AT_ONCE = 40;

    /** The passages of a standard, roughly. */
    private static final int EACH = 620;

    private final OpenedIndex index;
    private final GeneratedStandards standards;
    private final Rows rows;
    private final Set<String> versions = new HashSet<>();
    private long passages;
    private long nanos;

    LuceneFilling(OpenedIndex index, GeneratedStandards standards, Rows rows) {
        this.index = index;
        this.standards = standards;
        this.rows = rows;
    }

    /** Goes on until there are so many passages, and lets them be seen. */
    void upTo(long count) throws IOException {
        while (passages < count) {
            List<GeneratedStandards.Content> contents = Stream.generate(standards::next)
                    .limit(Math.clamp((count - passages) / EACH, 1, AT_ONCE))
                    .toList();
            long begun = System.nanoTime();
            List<Passage> made = contents.stream()
                    .flatMap(content -> GivenPassages.of(content.standard(), content.cards()).stream())
                    .toList();
            index.generation().write(made);
            nanos += System.nanoTime() - begun;
            contents.forEach(content -> versions.add(content.standard().code() + "/1/1"));
            passages += made.size();
            rows.write(made);
        }
        show();
    }

    private void show() {
        index.generation().show(new InForce(LocalDate.now(), Set.copyOf(versions), Set.of()));
    }

    /** Ends the filling as the service does. */
    void compact() {
        long begun = System.nanoTime();
        index.generation().compact();
        nanos += System.nanoTime() - begun;
        index.generation().show(InForce.NOTHING);
        show();
    }

    long passages() {
        return passages;
    }

    int versions() {
        return versions.size();
    }

    /** Passages that were analysed, written and committed per second. */
    double perSecond() {
        return passages / (nanos / NANOS);
    }
}
