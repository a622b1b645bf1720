package kz.kasip.deploy.backup;

import java.sql.Connection;
import java.sql.SQLException;
import kz.kasip.deploy.system.Failure;

/** A database's name under which nobody gets in for a moment; it opens again in the end, and when this process is asked to stop. */
final class Blocked implements AutoCloseable {
    private final Database database;
    private final Thread atTheEnd = new Thread(this::openAtTheEnd, "open-database");
    private boolean ending;

    Blocked(Database database, Connection server) throws SQLException {
        this.database = database;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        synchronized (this) {
            if (ending) throw new Failure("interrupted");
            allow(server, false);
        }
    }

    /** Whichever database has the name by now. */
    private void allow(Connection server, boolean connections) throws SQLException {
        Sql.run(server, "alter database " + Sql.quoted(database.name()) + " allow_connections " + connections);
    }

    private synchronized void openAtTheEnd() {
        ending = true;
        open();
    }

    /** Over a connection of its own: the other one may be in the middle of something, or gone. */
    private void open() {
        try (var server = database.maintenance().connect()) {
            allow(server, true);
        } catch (SQLException e) {
            throw new Failure(
                    database.name() + " takes no connections until \"alter database " + database.name()
                            + " allow_connections true\": " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        open();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }
}
