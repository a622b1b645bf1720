package kz.kasip.deploy.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.kasip.deploy.backup.Manifest.TableCopy;
import kz.kasip.deploy.system.Failure;

/** Whether a database holds nothing but what its migrations put there. */
record Emptiness(Database database) {
    private static final String MISSING = "3D000";

    /** @throws Failure when it holds something */
    void require(Connection fresh, List<TableCopy> tables) throws SQLException {
        try (var connection = database.connect()) {
            for (var table : tables) {
                if (hasRows(connection, table) && !hasRows(fresh, table)) {
                    throw new Failure(database.service() + " holds data (" + table.name()
                            + "); --replace restores over it, and what it holds is gone then");
                }
            }
        } catch (SQLException e) {
            if (!MISSING.equals(e.getSQLState())) throw e;
        }
    }

    private static boolean hasRows(Connection connection, TableCopy table) throws SQLException {
        var name = Sql.quoted(table.name());
        return Sql.one(connection, "select to_regclass(?)", name) != null
                && Sql.one(connection, "select 1 from " + name + " limit 1") != null;
    }
}
