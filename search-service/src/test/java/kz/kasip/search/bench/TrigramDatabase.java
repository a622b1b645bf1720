package kz.kasip.search.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Layouts;
import kz.kasip.search.analysis.Reading;
import kz.kasip.search.analysis.Token;
import org.postgresql.PGConnection;

/**
 * The same passages in PostgreSQL: its full text over the same stems and skeletons, and trigrams of the skeletons for what the words
 * themselves don't find. It is spared facets and totals.
 */
final class TrigramDatabase implements AutoCloseable {
    static final int CONNECTIONS = 8;
    private static final int FIRST = 10;

    private static final Map<String, String> CONFIG = Map.of(
            "shared_buffers", "512MB",
            "maintenance_work_mem", "512MB",
            "work_mem", "64MB",
            "max_wal_size", "4GB",
            "fsync", "off",
            "jit", "off",
            "max_connections", "20",
            "max_parallel_maintenance_workers", "2");

    private static final String TABLE = """
            create extension pg_trgm;
            create unlogged table passage (text_key bigint, shown text, tokens text, skeletons text,
                words tsvector generated always as (to_tsvector('simple', tokens)) stored)""";
    private static final String INDEXES = """
            create index on passage using gin (words);
            create index on passage using gin (skeletons gin_trgm_ops);
            analyze passage""";
    private static final String BY_WORDS = """
            select min(shown), max(ts_rank(words, query)) as rank
            from passage, to_tsquery('simple', ?) query
            where words @@ query group by text_key order by rank desc limit 10""";
    private static final String BY_TRIGRAMS = """
            select min(shown), max(word_similarity(?, skeletons)) as rank
            from passage where ? <% skeletons group by text_key order by rank desc limit 10""";

    private final EmbeddedPostgres server;
    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);

    TrigramDatabase(Path folder) {
        System.setProperty("ot.epg.working-dir", folder.resolve("binaries").toString());
        var builder = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgres"));
        CONFIG.forEach(builder::setServerConfig);
        try {
            server = builder.start();
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(server.getPostgresDatabase().getConnection());
            }
            run(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL can't be prepared", e);
        }
    }

    /** Takes in the rows of a file in PostgreSQL's own text format. */
    void fill(Path rows) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var reader = Files.newBufferedReader(rows)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy passage (text_key, shown, tokens, skeletons) from stdin", reader);
        }
    }

    void index() throws SQLException {
        run(INDEXES);
    }

    /** Megabytes of the table with its indexes. */
    long bytes() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_total_relation_size('passage')")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** From how alike on trigrams find a text. */
    void similarity(double threshold) throws SQLException {
        for (Connection connection : connections) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set pg_trgm.word_similarity_threshold = " + threshold);
            }
        }
    }

    /** The first texts: those with all the words, in another keyboard layout if there are none, then those with like trigrams. */
    List<String> texts(String query) {
        try {
            Connection connection = connections.take();
            try {
                return texts(connection, query);
            } finally {
                connections.add(connection);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL can't be asked for " + query, e);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String reading : readings(query)) {
            found.addAll(ask(connection, BY_WORDS, words(reading)));
            if (!found.isEmpty()) {
                break;
            }
        }
        for (String reading : readings(query)) {
            if (found.size() < FIRST) {
                String skeletons = skeletons(reading);
                ask(connection, BY_TRIGRAMS, skeletons, skeletons).stream()
                        .filter(text -> !found.contains(text))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> readings(String query) {
        return Stream.concat(Stream.of(query), Layouts.readings(query).stream().map(Reading::text))
                .filter(reading -> !words(reading).isEmpty())
                .toList();
    }

    private static String words(String query) {
        return Stream.of(query.split("\\s+"))
                .map(TrigramDatabase::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    private static String word(String typed) {
        String any = Stream.of(Language.values())
                .flatMap(language -> language.tokens(typed).stream())
                .flatMap(token -> Stream.of(token.stem(), token.skeleton()))
                .map(term -> term.replaceAll("[^\\p{L}\\d]", ""))
                .filter(term -> !term.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
        return any.isEmpty() ? "" : "(" + any + ")";
    }

    private static String skeletons(String query) {
        return ItemLists.language(query).tokens(query).stream()
                .map(Token::skeleton)
                .collect(Collectors.joining(" "));
    }

    private static List<String> ask(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        server.close();
    }
}
