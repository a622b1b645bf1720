package kz.kasip.cards.follow;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.kasip.cards.http.FeedPosition;
import org.jboss.logging.Logger;

/** How far standards-service is followed, by whichever replica: read from the database again and again. */
@ApplicationScoped
class FollowedPosition implements FeedPosition {
    private static final Logger LOG = Logger.getLogger(FollowedPosition.class);
    private static final int AGAIN_MILLIS = 200;

    private final DataSource database;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile String reflected;

    FollowedPosition(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("followed-position").start(this::keepLooking);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    @Override
    public String reflected() {
        return reflected;
    }

    /** Looks now, for something was applied. */
    void look() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select replace(cursor, ':', '-') from follow where source = 'standards'");
                var row = statement.executeQuery()) {
            reflected = row.next() ? row.getString(1) : null;
        } catch (SQLException failed) {
            LOG.debug("What was known of the feed still holds", failed);
        }
    }

    private void keepLooking() {
        try {
            do {
                look();
            } while (!stopped.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
