package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.deploy.system.Service;

/** The databases of a running system, seen from the server. */
record Databases(RunningKasip kasip) {
    /** Those of Kasip with whatever stands beside them. */
    List<String> names() {
        return those("true");
    }

    /** Those that let nobody in. */
    List<String> closed() {
        return those("not datallowconn");
    }

    private List<String> those(String condition) {
        var query = "select datname from pg_database where datname ~ '^(standards|cards)' and " + condition;
        try (var connection = server();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String... commands) {
        try (var connection = server();
                var statement = connection.createStatement()) {
            for (var command : commands) statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is published never changes, after a restore as before. */
    void assertAppendOnly() {
        try (var connection = standards();
                var statement = connection.createStatement()) {
            assertThat(catchThrowable(
                            () -> statement.execute("delete from standard_version where status = 'PUBLISHED'")))
                    .hasMessageContaining("never deleted");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection standards() throws SQLException {
        return connect("standards");
    }

    private Connection server() throws SQLException {
        return connect("postgres");
    }

    private Connection connect(String database) throws SQLException {
        var address = kasip.settings().database(Service.STANDARDS);
        var url = address.url().replaceFirst("/standards$", "/" + database);
        return DriverManager.getConnection(url, address.user(), address.password());
    }
}
