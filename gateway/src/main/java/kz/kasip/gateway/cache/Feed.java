package kz.kasip.gateway.cache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.route.Parts;
import org.jboss.logging.Logger;

/** Follows the feed of changes by long poll, and so knows how new an answer has to be. */
@Singleton
final class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final int PAGE = 200;
    private static final int GONE = 410;

    private final Parts parts;
    private final Vertx vertx;
    private final CacheConfig.Follow config;
    private volatile Knowledge known = Knowledge.NOTHING;
    private volatile boolean stopped;
    private volatile Runnable onOtherEpoch = () -> {};

    Feed(Parts parts, Vertx vertx, CacheConfig config) {
        this.parts = parts;
        this.vertx = vertx;
        this.config = config.follow();
    }

    void start(@Observes StartupEvent start) {
        if (config.enabled()) vertx.runOnContext(unused -> ask());
    }

    void stop(@Observes ShutdownEvent end) {
        stopped = true;
    }

    /** What is known at this moment. */
    Knowledge known() {
        return known;
    }

    /** What to do when the feed began anew, so that nothing known of it counts any more. */
    void onOtherEpoch(Runnable forget) {
        onOtherEpoch = forget;
    }

    /** An answer can be newer than what the feed has told so far. */
    synchronized void learn(Position claimed) {
        Position newest = known.position();
        if (newest == null || newest.isOfEpochOf(claimed) && newest.isOlderThan(claimed)) known = known.at(claimed);
    }

    private void ask() {
        if (stopped) return;
        Knowledge before = known;
        long wait = before.followed() ? config.poll().toSeconds() : 0;
        String after =
                before.position() == null ? "" : "&after=" + before.position().asCursor();
        String target = "/v1/changes?limit=" + PAGE + "&wait=" + wait + after;
        long asked = System.nanoTime();
        Future.succeededFuture()
                .compose(unused -> parts.sendOwn(Part.STANDARDS, target))
                .compose(answer -> Asking.body(answer).map(body -> told(answer, body)))
                .onComplete(told -> {
                    boolean hasty = wait > 0
                            && System.nanoTime() - asked < config.pause().toNanos();
                    if (told.failed() || !told.result()) fail(told.cause());
                    else if (hasty && Objects.equals(known.position(), before.position())) pause();
                    else ask();
                });
    }

    /** Takes in one answer; whether it was one. */
    private boolean told(HttpClientResponse answer, Buffer body) {
        if (answer.statusCode() == GONE) {
            forget(null);
            return true;
        }
        if (answer.statusCode() != 200) return false;
        JsonObject page = body.toJsonObject();
        Position next = Position.ofCursor(page.getString("next"));
        if (next == null) return false;
        boolean atEnd = page.getJsonArray("items").size() < PAGE;
        if (known.position() != null && !known.position().isOfEpochOf(next)) forget(next);
        learn(next);
        follow(atEnd);
        return true;
    }

    private synchronized void follow(boolean atEnd) {
        known = known.whileFollowed(atEnd);
    }

    private void forget(Position first) {
        LOG.warn("The feed of changes began anew: all that was kept is dropped");
        synchronized (this) {
            known = new Knowledge(first, false);
        }
        onOtherEpoch.run();
    }

    private void fail(Throwable cause) {
        if (known.followed() && !stopped) LOG.warnf("The feed of changes cannot be followed: %s", cause);
        follow(false);
        pause();
    }

    /** Also where an answer without news comes sooner than was asked for. */
    private void pause() {
        vertx.setTimer(config.pause().toMillis(), unused -> ask());
    }
}
