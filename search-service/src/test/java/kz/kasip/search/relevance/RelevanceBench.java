package kz.kasip.search.relevance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.query.DirectSearch.Found;
import kz.kasip.search.testsupport.OpenSearchServer;

/**
 * Prints how good the search is over a corpus. Takes the corpus's file and files with rows of queries; before them {@code --keep}
 * keeps the figures, {@code --lucene} leaves OpenSearch out, {@code --misses} shows what was found in the place of what was to be
 * found, {@code --noisy=name} adds a set of that name that is made of the corpus's own words,
 * with {@code --rows=} of each kind.
 */
public final class RelevanceBench {
    static final int NOISY_ROWS = 30;

    private static final String NOISY = "--noisy=";
    private static final String ROWS = "--rows=";
    private static final int SHOWN = 3;

    private final Map<String, Engine> engines = new LinkedHashMap<>();
    private final List<String> options;
    private final Limits limits = Limits.read();
    private final List<String> broken = new ArrayList<>();

    private RelevanceBench(List<String> options) {
        this.options = options;
    }

    /** Ends with 1 when a limit is broken. */
    public static void main(String[] arguments) {
        List<String> options = List.of(arguments).stream()
                .filter(argument -> argument.startsWith("--"))
                .toList();
        List<Path> files = List.of(arguments).stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        OpenSearchServer server = new OpenSearchServer();
        RelevanceBench bench = new RelevanceBench(options);
        try {
            Corpus corpus = Corpus.read(files.getFirst());
            bench.engines.put("Lucene", Engine.lucene(corpus));
            if (!options.contains("--lucene")) {
                bench.engines.put("OpenSearch", Engine.of(corpus, server.start()));
            }
            bench.run(corpus, files.subList(1, files.size()));
        } finally {
            bench.engines.values().forEach(Engine::close);
            server.stop();
        }
        bench.broken.forEach(IO::println);
        System.exit(bench.broken.isEmpty() ? 0 : 1);
    }

    private void run(Corpus corpus, List<Path> files) {
        files.forEach(file -> run(file.getFileName().toString().replaceFirst("\\..*", ""), Row.read(file)));
        options.stream()
                .filter(option -> option.startsWith(NOISY))
                .forEach(option -> run(option.substring(NOISY.length()), NoisyRows.of(corpus, noisyRows())));
    }

    private int noisyRows() {
        return options.stream()
                .filter(option -> option.startsWith(ROWS))
                .map(option -> Integer.valueOf(option.substring(ROWS.length())))
                .findFirst()
                .orElse(NOISY_ROWS);
    }

    private void run(String set, List<Row> rows) {
        Map<String, Ranks> ranks = new LinkedHashMap<>();
        engines.forEach((name, engine) -> ranks.put(name, engine.run(rows)));
        Kept kept = Kept.read(Limits.kept(set));
        Report.table(set, ranks, kept).forEach(IO::println);
        broken.addAll(limits.broken(set, kept, ranks.values()));
        Ranks first = ranks.values().iterator().next();
        if (options.contains("--misses")) {
            first.rows().stream().filter(ranked -> ranked.rank() != 1).forEach(this::show);
        }
        if (options.contains("--keep")) {
            Kept.write(Limits.kept(set), first);
        }
        IO.println("");
    }

    private void show(Ranked missed) {
        Row row = missed.row();
        IO.println("  %s %d: %s -> %s".formatted(row.kind(), missed.rank(), row.query(), row.expected()));
        for (Found hit : engines.values().iterator().next().first(row, SHOWN)) {
            IO.println("      %s %s %s"
                    .formatted(hit.kind(), hit.id(), hit.text())
                    .lines()
                    .findFirst()
                    .orElse(""));
        }
    }
}
