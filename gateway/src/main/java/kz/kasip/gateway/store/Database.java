package kz.kasip.gateway.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * The gateway's own small database: API keys, and what the replicas tell each other of what clients have taken. The gateway starts and
 * serves without it; its schema is made when it is first reached.
 */
@Singleton
public final class Database {
    private static final Logger LOG = Logger.getLogger(Database.class);

    private final DataSource source;
    private final Flyway flyway;
    private volatile boolean migrated;
    private volatile boolean up;

    public Database(DataSource source, Flyway flyway) {
        this.source = source;
        this.flyway = flyway;
    }

    /** What is done with a connection. */
    public interface Use<T> {
        /** Does it. */
        T with(Connection connection) throws SQLException;
    }

    /** Whether it answered when it was last asked. */
    public boolean isUp() {
        return up;
    }

    /** @throws Unreachable when the database does not answer, or not as it should */
    public <T> T use(Use<T> use) {
        try {
            if (!migrated) migrate();
            try (Connection connection = source.getConnection()) {
                T result = use.with(connection);
                noteThatItIs(true, null);
                return result;
            }
        } catch (SQLException | FlywayException e) {
            // another one may come back in its place
            migrated = false;
            noteThatItIs(false, e);
            throw new Unreachable(e);
        }
    }

    private synchronized void migrate() {
        if (migrated) return;
        flyway.migrate();
        migrated = true;
    }

    private void noteThatItIs(boolean answering, Exception cause) {
        if (up == answering) return;
        up = answering;
        if (answering) LOG.info("The database is there");
        else LOG.warnf("The database is gone, each replica counts for itself: %s", cause.getMessage());
    }

    /** The database does not answer. */
    public static final class Unreachable extends RuntimeException {
        Unreachable(Exception cause) {
            super(cause);
        }
    }
}
