package kz.kasip.cards.follow;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Follows standards-service for as long as the service runs; of several replicas the one that holds the lease. */
@ApplicationScoped
class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    /** How long after a poll's end the lease lasts, for the answer to be applied. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private static final Duration TRY_FOR_LEASE = Duration.ofSeconds(2);

    private final StandardsFeed feed;
    private final FollowState state;
    private final FollowConfig config;
    private final String replica = UUID.randomUUID().toString();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    Follower(StandardsFeed feed, FollowState state, FollowConfig config) {
        this.feed = feed;
        this.state = state;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = Thread.ofVirtual().name("follow-standards").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.interrupt();
            thread.join(TRY_FOR_LEASE);
            release();
        }
    }

    private void release() {
        try {
            state.release(replica);
        } catch (RuntimeException unreachable) {
            LOG.debug("The lease ends by itself", unreachable);
        }
    }

    private void follow() {
        int failures = 0;
        while (stopped.getCount() > 0) {
            try {
                boolean mine = state.lease(replica, config.poll().plus(SLACK));
                if (mine) {
                    feed.step((int) config.poll().toSeconds());
                } else {
                    pause(TRY_FOR_LEASE);
                }
                failures = 0;
            } catch (RuntimeException | Error failed) {
                if (stopped.getCount() > 0) {
                    failures++;
                    complain(failures, failed);
                    pause(pauseAfter(failures));
                }
            }
        }
    }

    private static void complain(int failures, Throwable failed) {
        if (failures == 1) {
            LOG.warnf(failed, "standards-service can't be followed; trying again");
        } else {
            LOG.debugf(failed, "standards-service still can't be followed, attempt %d", failures);
        }
    }

    private Duration pauseAfter(int failures) {
        Duration pause = config.firstPause().multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }

    private void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
