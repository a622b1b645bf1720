package kz.kasip.standards.change;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.kasip.standards.http.FeedPosition;
import org.jboss.logging.Logger;

/** How far the feed goes: read from the database again and again, and at once when this replica wrote to it. */
@ApplicationScoped
class KnownPosition implements FeedPosition {

    private static final Logger LOG = Logger.getLogger(KnownPosition.class);
    private static final int AGAIN_MILLIS = 200;

    private final DataSource database;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopped;
    private volatile String reflected;

    KnownPosition(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("known-position").start(this::keepLooking);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        news.release();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Feed.Appended change) {
        news.release();
    }

    @Override
    public String reflected() {
        return reflected;
    }

    private void keepLooking() {
        try {
            while (!stopped) {
                look();
                if (news.tryAcquire(AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select epoch || '-' || position from feed");
                var row = statement.executeQuery()) {
            reflected = row.next() ? row.getString(1) : null;
        } catch (SQLException failed) {
            LOG.debug("What was known of the feed still holds", failed);
        }
    }
}
