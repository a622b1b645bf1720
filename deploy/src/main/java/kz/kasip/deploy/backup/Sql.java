package kz.kasip.deploy.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.kasip.deploy.backup.Manifest.TableCopy;

/** The few forms of statement that copying needs. */
final class Sql {
    private Sql() {}

    /** Reads one row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String query, Row<T> row, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) found.add(row.of(rows));
                return found;
            }
        }
    }

    /** The first column of the first row; null where there is none. */
    static String one(Connection connection, String query, Object... parameters) throws SQLException {
        var found = list(connection, query, row -> row.getString(1), parameters);
        return found.isEmpty() ? null : found.getFirst();
    }

    static void run(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) statement.execute(command);
        }
    }

    /** A name as it stands in a statement. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A table with its columns, as COPY takes them. */
    static String columns(TableCopy table) {
        return quoted(table.name())
                + table.columns().stream().map(Sql::quoted).collect(Collectors.joining(", ", " (", ")"));
    }
}
