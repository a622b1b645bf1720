package kz.kasip.search.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import kz.kasip.search.query.DirectSearch;
import kz.kasip.search.relevance.Row;

/**
 * Measures searching at growing sizes up to a million passages, beside PostgreSQL's full text with trigrams over the same passages and
 * beside a bare query of Lucene. Arguments: a folder to work in, the number of passages, a file of queries or {@code -}, and folders
 * with documents and lists of names.
 */
public final class SearchBench {
    private static final int PAGE = 20;
    private static final int ROUNDS = 2;
    private static final int WARMING = 2;
    private static final int SECONDS = 20;
    private static final int PATIENCE = 40;
    private static final int[] RATES = {50, 200};

    /** What takes longer than this is asked no more, so that a slow database ends too. */
    private static final int DATABASE_PATIENCE = 120;

    private static final int DATABASE_SECONDS = 6;
    private static final double[] SIMILARITIES = {0.6, 0.45};
    private static final double MEBIBYTE = 1024.0 * 1024;

    private final Progress progress = new Progress();
    private final Path folder;
    private final long size;
    private final ItemLists lists;
    private final List<Row> rows;
    private final List<String> queries;
    private final Figures figures = new Figures();

    private SearchBench(Path folder, long size, ItemLists lists, List<Row> rows) {
        this.folder = folder;
        this.size = size;
        this.lists = lists;
        this.rows = Load.mixed(rows);
        this.queries = this.rows.stream().map(Row::query).toList();
    }

    /** Prints what it measures as it goes, and at last the figures against their targets. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ItemLists lists =
                new ItemLists(Stream.of(arguments).skip(3).map(Path::of).toList());
        List<Row> rows = arguments[2].equals("-") ? new Questions().of(lists) : Row.read(Path.of(arguments[2]));
        new SearchBench(folder, Long.parseLong(arguments[1]), lists, rows).run();
    }

    private void run() throws IOException, SQLException {
        rows.forEach(row -> lists.add(row.expected()));
        Path copied = folder.resolve("rows.txt");
        try (OpenedIndex index = OpenedIndex.of(new GivenConfig(folder.resolve("lucene")))) {
            grow(index, copied);
            DirectSearch search = new DirectSearch(index.serving());
            search(search);
            raw(search);
        }
        try (TrigramDatabase database = new TrigramDatabase(folder)) {
            database(database, copied);
        }
        figures.print();
        progress.say("all is measured");
    }

    private void grow(OpenedIndex index, Path copied) throws IOException {
        try (Rows copy = new Rows(copied)) {
            LuceneFilling filling = new LuceneFilling(index, new GeneratedStandards(lists), copy);
            DirectSearch search = new DirectSearch(index.serving());
            for (long goal : List.of(size / 100, size / 10, size)) {
                filling.upTo(goal);
                filling.compact();
                Load.oneAtATime(queries, WARMING, query -> search.search(query, PAGE));
                progress.say(
                        "%,9d passages of %,5d standards, %2.0f%% different: %,6.0f passages/s, %,5.0f MiB; one query at a time %s"
                                .formatted(
                                        filling.passages(),
                                        filling.versions(),
                                        100 * copy.different(),
                                        filling.perSecond(),
                                        RawQuery.bytes(folder.resolve("lucene")) / MEBIBYTE,
                                        Load.oneAtATime(queries, 1, query -> search.search(query, PAGE))));
            }
        }
        progress.say("resident after filling: " + Resident.now());
    }

    private void search(DirectSearch search) throws IOException {
        List<Row> twice = Stream.concat(rows.stream(), rows.stream()).toList();
        figures.alone = Asked.of(
                twice,
                Integer.MAX_VALUE,
                query -> search.search(query, PAGE).items().stream()
                        .flatMap(hit -> hit.text().values().stream())
                        .toList());
        progress.say("one at a time: " + figures.alone);
        for (int rate : RATES) {
            Latencies loaded = Load.at(rate, SECONDS, PATIENCE, queries, query -> search.search(query, PAGE));
            progress.say("%d queries/s: %s".formatted(rate, loaded));
            figures.loaded.put(rate, loaded);
        }
        progress.say("resident after searching: " + Resident.now());
    }

    private void raw(DirectSearch search) throws IOException {
        try (RawQuery raw = new RawQuery(folder.resolve("lucene"))) {
            Load.oneAtATime(queries, WARMING, query -> raw.ask(query, true));
            figures.raw = Load.oneAtATime(queries, ROUNDS, query -> raw.ask(query, true));
            figures.rawEstimated = Load.oneAtATime(queries, ROUNDS, query -> raw.ask(query, false));
            List<String> finding =
                    queries.stream().filter(query -> raw.ask(query, true) > 0).toList();
            figures.finding = (double) finding.size() / queries.size();
            figures.rawFinding = Load.oneAtATime(finding, ROUNDS, query -> raw.ask(query, true));
            figures.aloneFinding = Load.oneAtATime(finding, ROUNDS, query -> search.search(query, PAGE));
        }
        progress.say("bare query: " + figures.raw);
    }

    private void database(TrigramDatabase database, Path copied) throws SQLException, IOException {
        database.fill(copied);
        Files.delete(copied);
        progress.say("PostgreSQL: filled");
        database.index();
        progress.say("PostgreSQL: indexed, %,.0f MiB".formatted(database.bytes() / MEBIBYTE));
        for (double similarity : SIMILARITIES) {
            database.similarity(similarity);
            figures.databaseAlone = Asked.of(rows, DATABASE_PATIENCE, database::texts);
            progress.say("PostgreSQL with words alike from %.2f on: %s".formatted(similarity, figures.databaseAlone));
            if (figures.databaseAlone.recall() >= figures.alone.recall()) {
                break;
            }
        }
        figures.databaseLoaded = Load.at(
                RATES[0],
                DATABASE_SECONDS,
                PATIENCE,
                queries,
                database::texts,
                Executors.newFixedThreadPool(TrigramDatabase.CONNECTIONS));
        progress.say("PostgreSQL, %d queries/s: %s".formatted(RATES[0], figures.databaseLoaded));
    }
}
