package kz.kasip.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures of an earlier run, by the rows' keys, and how they compare with those of now. */
record Kept(Map<String, Double> reciprocals) {
    private static final int ROUNDS = 10_000;
    private static final long SEED = 5;

    /** What an earlier run left in a file; nothing where there is none. */
    static Kept read(Path file) {
        if (!Files.exists(file)) {
            return new Kept(Map.of());
        }
        try (Stream<String> lines = Files.lines(file)) {
            Map<String, Double> reciprocals = new TreeMap<>();
            lines.map(line -> line.split("\t"))
                    .forEach(cells -> reciprocals.put(cells[0], Double.parseDouble(cells[1])));
            return new Kept(reciprocals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, Ranks ranks) {
        List<String> lines = ranks.reciprocals().entrySet().stream()
                .map(row -> String.format(Locale.ROOT, "%s\t%.4f", row.getKey(), row.getValue()))
                .toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A comparison over the rows that both runs have.
     *
     * @param rows how many those are
     * @param gain the mean reciprocal rank of now less that of before
     * @param chance how probable a difference at least so large is where both are equally good, by a paired randomisation test
     */
    record Comparison(int rows, double gain, double chance) {}

    Comparison with(Ranks now) {
        double[] gains = now.rows().stream()
                .filter(ranked -> reciprocals.containsKey(ranked.row().key()))
                .mapToDouble(ranked ->
                        ranked.reciprocal() - reciprocals.get(ranked.row().key()))
                .toArray();
        return compare(gains);
    }

    static Comparison compare(double[] gains) {
        double sum = 0;
        for (double gain : gains) {
            sum += gain;
        }
        Random random = new Random(SEED);
        int asFar = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double other = 0;
            for (double gain : gains) {
                other += random.nextBoolean() ? gain : -gain;
            }
            if (Math.abs(other) >= Math.abs(sum) - 1e-9) {
                asFar++;
            }
        }
        return new Comparison(gains.length, gains.length == 0 ? 0 : sum / gains.length, (asFar + 1.0) / (ROUNDS + 1));
    }
}
