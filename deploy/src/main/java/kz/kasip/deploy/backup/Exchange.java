package kz.kasip.deploy.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets a database take the place of another one that is in use. */
record Exchange(Database old, Database fresh) {
    private static final String IN_USE = "55006";
    private static final int TRIES = 100;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    /** Those connected lose their connections, and find the other one when they connect again. */
    void run() throws SQLException {
        try (var server = old.maintenance().connect()) {
            var leaving = Sql.quoted(old.name() + "_replaced");
            Sql.run(server, "drop database if exists " + leaving + " with (force)");
            if (Sql.one(server, "select 1 from pg_database where datname = ?", old.name()) == null) {
                Sql.run(server, "alter database " + Sql.quoted(fresh.name()) + " rename to " + Sql.quoted(old.name()));
                return;
            }
            Sql.run(server, "alter database " + Sql.quoted(old.name()) + " allow_connections false");
            try {
                rename(server, leaving);
            } catch (SQLException e) {
                Sql.run(server, "alter database " + Sql.quoted(old.name()) + " allow_connections true");
                throw e;
            }
            Sql.run(server, "drop database " + leaving + " with (force)");
        }
    }

    private void rename(Connection server, String leaving) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            Sql.list(
                    server,
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname in (?, ?) and pid <> pg_backend_pid()",
                    row -> row.getBoolean(1),
                    old.name(),
                    fresh.name());
            server.setAutoCommit(false);
            try {
                Sql.run(
                        server,
                        "alter database " + Sql.quoted(old.name()) + " rename to " + leaving,
                        "alter database " + Sql.quoted(fresh.name()) + " rename to " + Sql.quoted(old.name()));
                server.commit();
                return;
            } catch (SQLException e) {
                server.rollback();
                if (!IN_USE.equals(e.getSQLState()) || attempt == TRIES) throw e;
                LockSupport.parkNanos(PAUSE);
            } finally {
                server.setAutoCommit(true);
            }
        }
    }
}
