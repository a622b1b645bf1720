package kz.kasip.gateway.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import kz.kasip.gateway.store.Database;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL for the gateway, which can be stopped and started again at the same port. */
public final class OwnDatabase implements QuarkusTestResourceLifecycleManager, AutoCloseable {
    private static OwnDatabase running;

    private EmbeddedPostgres server;
    private int port;
    private Path folder;

    /** The one that the running tests use. */
    public static OwnDatabase running() {
        return running;
    }

    @Override
    public Map<String, String> start() {
        running = this;
        startServer(0);
        return Map.of("quarkus.datasource.jdbc.url", url());
    }

    private void startServer(int wanted) {
        try {
            if (folder == null) folder = Files.createTempDirectory(Path.of("target"), "gateway-database");
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "off");
            server = (wanted == 0 ? builder : builder.setPort(wanted)).start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and lets go whoever is connected. */
    public void kill() {
        stop();
    }

    /** Starts it again. */
    public void comeBack() {
        startServer(port);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The database as one more gateway sees it. */
    public Database open() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser("postgres");
        source.setConnectTimeout(2);
        source.setSocketTimeout(5);
        return new Database(
                source, Flyway.configure().dataSource((DataSource) source).load());
    }

    /** A connection past the gateway. */
    public Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
