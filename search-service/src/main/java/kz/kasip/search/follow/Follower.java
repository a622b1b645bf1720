package kz.kasip.search.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.kasip.search.client.ChangePage;
import kz.kasip.search.client.Feed;
import org.jboss.logging.Logger;

/** Follows one feed for one generation of the index. */
final class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final Feed feed;
    private final States states;
    private final Duration poll;
    private final Runnable news;
    private final Runnable otherEpoch;
    private final Worker worker;
    private volatile boolean caughtUp;
    private volatile Instant lastAnswer;

    /**
     * @param news what to do when changes were taken in, or the end of the feed was reached
     * @param otherEpoch what to do when the feed began anew, so that the generation can't follow it any more
     */
    Follower(Feed feed, States states, Pauses pauses, Duration poll, Runnable news, Runnable otherEpoch) {
        this.feed = feed;
        this.states = states;
        this.poll = poll;
        this.news = news;
        this.otherEpoch = otherEpoch;
        this.worker = new Worker("follow-" + feed.name(), pauses, this::step);
    }

    void start() {
        worker.start();
    }

    void stop() {
        worker.stop();
    }

    /** Whether the end of the feed was reached once. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    String feed() {
        return feed.name();
    }

    Optional<Instant> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    private boolean step() {
        String cursor = states.cursor(feed.name()).orElse(null);
        // Until the end is reached once there is somebody waiting for it
        int wait = caughtUp ? (int) poll.toSeconds() : 0;
        Optional<ChangePage> told = feed.changes(cursor, wait);
        lastAnswer = Instant.now();
        if (told.isEmpty()) {
            LOG.warnf("The feed of %s began anew: the index is rebuilt", feed.name());
            otherEpoch.run();
            return false;
        }
        ChangePage page = told.get();
        states.apply(feed.name(), page.items(), page.next());
        boolean end = page.items().isEmpty();
        if (!end || !caughtUp) {
            caughtUp = caughtUp || end;
            news.run();
        }
        return true;
    }
}
