package kz.kasip.cards.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.kasip.cards.http.AnswerState;
import kz.kasip.cards.http.SharedLook;
import kz.kasip.cards.version.LegalDay;
import org.jboss.logging.Logger;

/** What is published changes with the feeds, what the classifier says with its import, and what is in force with the day. */
@ApplicationScoped
class StoredState implements AnswerState {
    private static final Logger LOG = Logger.getLogger(StoredState.class);
    private static final String STATE = """
            select concat_ws(' ', followed.cursor, own.epoch, own.position, classifier.changes)
            from follow followed, feed own, classifier_state classifier where followed.source = 'standards'""";

    private final DataSource database;
    private final LegalDay legalDay;
    private final SharedLook look = new SharedLook(this::look);

    StoredState(DataSource database, LegalDay legalDay) {
        this.database = database;
        this.legalDay = legalDay;
    }

    @Override
    public String now() {
        return look.now();
    }

    private String look() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STATE);
                var row = statement.executeQuery()) {
            return row.next() ? legalDay.today() + " " + row.getString(1) : null;
        } catch (SQLException failed) {
            LOG.debug("Whether anything has changed can't be told", failed);
            return null;
        }
    }
}
