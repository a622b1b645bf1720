package kz.kasip.deploy.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embedded PostgreSQL with its data kept between starts. */
final class Postgres implements AutoCloseable {
    /** Small, but as careful with its data as a real one: the library's own defaults trade that for speed. */
    private static final Map<String, String> CONFIG = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "24MB"),
            Map.entry("max_wal_size", "128MB"),
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"),
            Map.entry("autovacuum_max_workers", "1"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("unix_socket_directories", "''"));

    private final EmbeddedPostgres server;
    private final Path directory;

    private Postgres(EmbeddedPostgres server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /** Starts over the data folder, which is made when absent, and makes the databases that are missing. */
    static Postgres start(Settings settings, List<String> databases) {
        var directory = settings.data().resolve("postgres");
        var log = settings.log("postgres").toFile();
        // the library tidies its working folder, so it has one where nothing else is
        System.setProperty("ot.epg.working-dir", settings.binaries().toString());
        try {
            Files.createDirectories(directory);
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(settings.postgresPort())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C")
                    .setOutputRedirector(Redirect.appendTo(log))
                    .setErrorRedirector(Redirect.appendTo(log));
            CONFIG.forEach(builder::setServerConfig);
            var postgres = new Postgres(builder.start(), directory);
            for (var database : databases) {
                postgres.create(database);
            }
            return postgres;
        } catch (IOException | SQLException | RuntimeException e) {
            throw new Failure("PostgreSQL does not start: " + Logs.cause(log.toPath(), e) + "; log: " + log, e);
        }
    }

    private void create(String database) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (var found = query.executeQuery()) {
                if (found.next()) return;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
        }
    }

    Optional<ProcessHandle> process() {
        return process(directory);
    }

    /** The server that runs over a data folder, by the pid and start time that it wrote there itself. */
    static Optional<ProcessHandle> process(Path directory) {
        var file = directory.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) return Optional.empty();
            var lines = Files.readAllLines(file);
            if (lines.size() < 3) return Optional.empty();
            var pid = Long.parseLong(lines.getFirst().strip());
            var started = Long.parseLong(lines.get(2).strip()) * 1000;
            return Started.find(new Started("postgres", pid, started));
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var process = process();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.filter(ProcessHandle::isAlive).ifPresent(Started::stop);
        }
    }
}
