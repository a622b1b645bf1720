package kz.kasip.search.relevance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for better weights, one after the other, on every second row; the other rows show whether that holds. Takes the corpus's
 * file, files with rows, and {@code name=value} for each weight that may change.
 */
public final class RelevanceTuning {
    private static final String PREFIX = "kasip.search.weights.";
    private static final double[] FACTORS = {0.5, 0.75, 1.33, 2};
    private static final double LEAST_GAIN = 0.0005;
    private static final int ROUNDS = 3;
    private static final int NOISY_ROWS = 20;

    private final Engine engine;
    private final List<Row> tuned;
    private final List<Row> heldOut;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    private RelevanceTuning(Engine engine, List<Row> rows) {
        this.engine = engine;
        this.tuned = rows.stream().filter(Row::isForTuning).toList();
        this.heldOut = rows.stream().filter(row -> !row.isForTuning()).toList();
    }

    /** Prints every step that is better than the one before. */
    public static void main(String[] arguments) {
        List<Path> files = Arrays.stream(arguments)
                .filter(argument -> !argument.contains("="))
                .map(Path::of)
                .toList();
        Corpus corpus = Corpus.read(files.getFirst());
        List<Row> rows = new ArrayList<>(NoisyRows.of(corpus, NOISY_ROWS));
        files.subList(1, files.size()).forEach(file -> rows.addAll(Row.read(file)));
        try (Engine engine = Engine.lucene(corpus)) {
            RelevanceTuning tuning = new RelevanceTuning(engine, rows);
            Arrays.stream(arguments)
                    .filter(argument -> argument.contains("="))
                    .map(argument -> argument.split("="))
                    .forEach(weight -> tuning.weights.put(weight[0], Double.parseDouble(weight[1])));
            tuning.run();
        }
    }

    private void run() {
        double best = mrr(tuned);
        IO.println("start: %.4f, held out %.4f".formatted(best, mrr(heldOut)));
        for (int round = 0; round < ROUNDS; round++) {
            double before = best;
            for (String name : weights.keySet()) {
                best = improve(name, best);
            }
            if (best - before < LEAST_GAIN) {
                return;
            }
        }
    }

    private double improve(String name, double before) {
        double best = before;
        double start = weights.get(name);
        double kept = start;
        for (double factor : FACTORS) {
            weights.put(name, start * factor);
            double now = mrr(tuned);
            if (now > best + LEAST_GAIN) {
                best = now;
                kept = start * factor;
            }
        }
        weights.put(name, kept);
        if (best > before) {
            IO.println(String.format(Locale.ROOT, "%.4f, held out %.4f: %s", best, mrr(heldOut), weights));
        }
        return best;
    }

    private double mrr(List<Row> rows) {
        weights.forEach((name, value) -> System.setProperty(PREFIX + name, String.valueOf(value)));
        engine.withNewWeights();
        return engine.run(rows).all().mrr();
    }
}
