package kz.kasip.deploy.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kasip.deploy.backup.Manifest.DatabaseCopy;
import kz.kasip.deploy.system.Failure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

/** One database on its way back. */
final class Restoring {
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Database database;
    private final Database beside;
    private final BackupFile file;
    private final DatabaseCopy copy;
    private final Highest highest;

    Restoring(Database database, BackupFile file, Highest highest) {
        this.database = database;
        this.beside = database.named(database.name() + "_restoring");
        this.file = file;
        this.copy = file.manifest().of(database.service());
        this.highest = highest;
    }

    /** Makes the restored database beside the one in use, which stays as it is. */
    void prepare(boolean replace) throws SQLException, IOException {
        FLYWAY.setLevel(Level.SEVERE);
        try (var server = database.maintenance().connect()) {
            Sql.run(
                    server,
                    "drop database if exists " + Sql.quoted(beside.name()) + " with (force)",
                    "create database " + Sql.quoted(beside.name()));
        }
        migrate(copy.schema());
        try (var connection = beside.connect()) {
            if (!replace) new Emptiness(database).require(connection, copy.tables());
            connection.setAutoCommit(false);
            new Loading(connection, file, copy).load();
            connection.commit();
        }
        // backups of an earlier release are brought up to this one
        migrate("latest");
        try (var connection = beside.connect()) {
            connection.setAutoCommit(false);
            beginAnew(connection);
            connection.commit();
        }
    }

    private void migrate(String version) {
        try {
            Flyway.configure()
                    .dataSource(
                            beside.address().url(),
                            beside.address().user(),
                            beside.address().password())
                    .locations("filesystem:" + database.migrations())
                    .target(version)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Failure("the schema of " + database.service() + " can't be made: " + e.getMessage(), e);
        }
    }

    /** Followers are to notice, and no number is to be given out a second time. */
    private void beginAnew(Connection connection) throws SQLException {
        Sql.run(connection, "select after_restore()");
        for (var sequence : copy.sequences()) {
            Sql.one(
                    connection,
                    "select setval(cast(? as regclass), ?)",
                    Sql.quoted(sequence.name()),
                    highest.above(sequence));
        }
    }

    Exchange exchange() {
        return new Exchange(database, beside);
    }

    /** The name of the database that is restored. */
    String database() {
        return database.name();
    }

    @Override
    public String toString() {
        return "%s: %d tables, %d rows".formatted(copy.service(), copy.tables().size(), copy.rows());
    }

    /** Puts the rows of a backup into tables that are as the migrations made them. */
    private record Loading(Connection connection, BackupFile file, DatabaseCopy copy) {
        /** Tables, each after those that it refers to. */
        private static final String ORDER = """
                with recursive refers as (
                    select conrelid as one, confrelid as other from pg_constraint where contype = 'f' and conrelid <> confrelid),
                place as (
                    select oid, 0 as depth from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                    union select refers.one, depth + 1 from refers join place on refers.other = place.oid where depth < 50)
                select relname from place join pg_class using (oid) group by relname order by max(depth), relname""";

        void load() throws SQLException, IOException {
            var order = Sql.list(connection, ORDER, row -> row.getString(1));
            for (var table : order.reversed()) unseed(table);
            for (var table : order) fill(table);
        }

        /** What migrations put into tables is in the backup too; the triggers are for the service, and on again at the end. */
        private void unseed(String table) throws SQLException {
            var name = Sql.quoted(table);
            Sql.run(connection, "alter table " + name + " disable trigger user", "delete from " + name);
        }

        private void fill(String name) throws SQLException, IOException {
            for (var table : copy.tables()) {
                if (!table.name().equals(name)) continue;
                try (var rows = file.read(table.entry(copy.service()))) {
                    var loaded = connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + Sql.columns(table) + " from stdin", rows);
                    if (loaded != table.rows())
                        throw new Failure(name + " has " + loaded + " rows, not " + table.rows());
                }
            }
            Sql.run(connection, "alter table " + Sql.quoted(name) + " enable trigger user");
        }
    }
}
