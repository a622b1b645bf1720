package kz.kasip.deploy.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.deploy.backup.Manifest.DatabaseCopy;
import kz.kasip.deploy.backup.Manifest.Sequence;
import kz.kasip.deploy.backup.Manifest.TableCopy;
import org.postgresql.PGConnection;

/** Copies all tables of a database as they are at one moment, but for unlogged ones, which hold nothing worth keeping. */
final class Copying {
    private static final String TABLES = """
            select c.relname, array_agg(a.attname order by a.attnum) from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and c.relpersistence = 'p' and c.relnamespace = 'public'::regnamespace group by c.relname order by c.relname""";

    private final Database database;
    private final BackupFile.Writer file;

    Copying(Database database, BackupFile.Writer file) {
        this.database = database;
        this.file = file;
    }

    /** One transaction, so that all tables are of one moment while others go on writing. */
    DatabaseCopy copy() throws SQLException, IOException {
        try (var connection = database.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var schema = Sql.one(connection, """
                    select version from flyway_schema_history where success and version is not null
                    order by installed_rank desc limit 1""");
            var tables = new ArrayList<TableCopy>();
            for (var table : Sql.list(connection, TABLES, Copying::named)) tables.add(copy(connection, table));
            // read after the tables: a sequence is beyond transactions, so that it is never behind them
            var sequences = Sql.list(
                    connection,
                    "select sequencename, coalesce(last_value, start_value) from pg_sequences where schemaname = 'public'",
                    row -> new Sequence(row.getString(1), row.getLong(2)));
            var server = connection.getMetaData().getDatabaseProductVersion();
            connection.rollback();
            return new DatabaseCopy(database.service(), schema, server, tables, sequences);
        }
    }

    private static TableCopy named(ResultSet row) throws SQLException {
        return new TableCopy(
                row.getString(1), List.of((String[]) row.getArray(2).getArray()), 0, "");
    }

    private TableCopy copy(Connection connection, TableCopy table) throws SQLException, IOException {
        var rows = new long[1];
        var digest = file.entry(table.entry(database.service()), out -> rows[0] = copyOut(connection, table, out));
        return new TableCopy(table.name(), table.columns(), rows[0], digest);
    }

    private static long copyOut(Connection connection, TableCopy table, OutputStream out) throws IOException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + Sql.columns(table) + " to stdout", out);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
