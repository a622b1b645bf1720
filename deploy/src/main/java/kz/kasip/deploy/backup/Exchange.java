package kz.kasip.deploy.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets a database take the place of another one that is in use, which is kept beside it until the end. */
record Exchange(Database inUse, Database fresh) {
    private static final String IN_USE = "55006";
    private static final int TRIES = 100;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Database replaced() {
        return inUse.named(inUse.name() + "_replaced");
    }

    /** Those connected lose their connections, and find the other one when they connect again. */
    void run() throws SQLException {
        try (var server = inUse.maintenance().connect()) {
            drop(server, replaced());
            if (exists(server, inUse)) {
                changePlaces(server, fresh, replaced());
            } else {
                rename(server, fresh, inUse);
            }
        }
    }

    /** Everything is again as it was before, also when it came to nothing. */
    void undo() throws SQLException {
        try (var server = inUse.maintenance().connect()) {
            if (exists(server, fresh)) return;
            if (exists(server, replaced())) {
                changePlaces(server, replaced(), fresh);
                Sql.run(server, "alter database " + Sql.quoted(inUse.name()) + " allow_connections true");
            } else {
                rename(server, inUse, fresh);
            }
        }
    }

    /** Drops what was replaced. */
    void end() throws SQLException {
        try (var server = inUse.maintenance().connect()) {
            drop(server, replaced());
        }
    }

    /** Drops what was made and did not take its place. */
    void discard() throws SQLException {
        try (var server = inUse.maintenance().connect()) {
            drop(server, fresh);
        }
    }

    private static boolean exists(Connection server, Database database) throws SQLException {
        return Sql.one(server, "select 1 from pg_database where datname = ?", database.name()) != null;
    }

    private static void drop(Connection server, Database database) throws SQLException {
        Sql.run(server, "drop database if exists " + Sql.quoted(database.name()) + " with (force)");
    }

    private static void rename(Connection server, Database from, Database to) throws SQLException {
        Sql.run(server, "alter database " + Sql.quoted(from.name()) + " rename to " + Sql.quoted(to.name()));
    }

    private void changePlaces(Connection server, Database coming, Database leaving) throws SQLException {
        try (var _ = new Blocked(inUse, server)) {
            for (var attempt = 1; !changed(server, coming, leaving, attempt == TRIES); attempt++) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Both names at once; false while somebody is still connected. */
    private boolean changed(Connection server, Database coming, Database leaving, boolean last) throws SQLException {
        Sql.list(
                server,
                "select pg_terminate_backend(pid) from pg_stat_activity where datname in (?, ?) and pid <> pg_backend_pid()",
                row -> row.getBoolean(1),
                inUse.name(),
                coming.name());
        server.setAutoCommit(false);
        try {
            rename(server, inUse, leaving);
            rename(server, coming, inUse);
            server.commit();
            return true;
        } catch (SQLException e) {
            server.rollback();
            if (last || !IN_USE.equals(e.getSQLState())) throw e;
            return false;
        } finally {
            server.setAutoCommit(true);
        }
    }
}
