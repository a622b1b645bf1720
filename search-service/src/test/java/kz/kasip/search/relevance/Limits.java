package kz.kasip.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the search must not fall behind: floors by set and kind, the figures kept, and the other engine. */
record Limits(Map<String, Double> floors) {
    /** The folder with the sets of queries, the floors and the figures kept. */
    static final Path FOLDER = Path.of("src", "test", "resources", "relevance");

    /** Of fewer rows nothing can be told of all. */
    private static final double LEAST_KEPT = 0.9;

    private static final double MOST_LOSS = 0.03;
    private static final double MOST_BETWEEN_ENGINES = 0.01;

    /** Reads the floors; the kind {@code all} stands for a set as a whole. */
    static Limits read() {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("floors.tsv"))) {
            Map<String, Double> floors = new TreeMap<>();
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> floors.put(cells[0] + "\t" + cells[1], Double.parseDouble(cells[2])));
            return new Limits(floors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the figures of a set are kept. */
    static Path kept(String set) {
        return FOLDER.resolve("kept").resolve(set + ".tsv");
    }

    /** What is wrong with the figures of a set; nothing when all is well. */
    List<String> broken(String set, Kept kept, Collection<Ranks> engines) {
        List<String> broken = new ArrayList<>();
        Ranks first = engines.iterator().next();
        Kept.Comparison comparison = kept.with(first);
        if (comparison.rows() < LEAST_KEPT * first.rows().size()) {
            broken.add(text(
                    "%s: figures are kept of %d of its %d rows",
                    set, comparison.rows(), first.rows().size()));
        }
        if (comparison.gain() < -MOST_LOSS) {
            broken.add(text("%s: MRR changed by %+.3f against the figures kept", set, comparison.gain()));
        }
        for (Ranks engine : engines) {
            double difference = Math.abs(engine.all().mrr() - first.all().mrr());
            if (difference > MOST_BETWEEN_ENGINES) {
                broken.add(text("%s: the engines differ by %.3f", set, difference));
            }
        }
        first.byKind().forEach((kind, figures) -> broken.addAll(below(set, kind, figures.mrr())));
        broken.addAll(below(set, "all", first.all().mrr()));
        return broken;
    }

    private List<String> below(String set, String kind, double mrr) {
        Double floor = floors.getOrDefault(set + "\t" + kind, floors.get(set + "\tany"));
        if (floor == null) {
            return List.of(text("%s: %s has no floor", set, kind));
        }
        return mrr < floor
                ? List.of(text("%s: %s has MRR %.3f, below its floor of %.2f", set, kind, mrr, floor))
                : List.of();
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
