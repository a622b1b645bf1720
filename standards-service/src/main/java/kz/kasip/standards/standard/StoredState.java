package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.kasip.standards.http.AnswerState;
import kz.kasip.standards.http.SharedLook;
import org.jboss.logging.Logger;

/** What is published changes with the feed, and what is in force with the day. */
@ApplicationScoped
class StoredState implements AnswerState {

    private static final Logger LOG = Logger.getLogger(StoredState.class);
    private static final String STATE = "select epoch || ' ' || position from feed";

    private final DataSource database;
    private final LegalDay day;
    private final SharedLook look = new SharedLook(this::look);

    StoredState(DataSource database, LegalDay day) {
        this.database = database;
        this.day = day;
    }

    @Override
    public String now() {
        return look.now();
    }

    private String look() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STATE);
                var row = statement.executeQuery()) {
            return row.next() ? day.today() + " " + row.getString(1) : null;
        } catch (SQLException failed) {
            LOG.debug("Whether anything has changed can't be told", failed);
            return null;
        }
    }
}
