package kz.kasip.cards.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Empties the database between tests. */
@ApplicationScoped
public class Database {
    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public void empty() {
        execute("truncate card, card_revision, card_number, standard_version, outbox, occupation");
        execute("update feed set position = 0, complete = true");
        execute("update follow set cursor = null");
    }

    /** Runs one statement. */
    public void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
