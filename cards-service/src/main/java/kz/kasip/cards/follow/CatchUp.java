package kz.kasip.cards.follow;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.kasip.cards.problem.Unavailable;
import kz.kasip.cards.version.Freshness;

/**
 * Lets readers pull the feed before they say that something is unknown. Any number of them share one pull, but only one
 * that began after they asked: an earlier one may have missed what they were told of.
 */
@ApplicationScoped
class CatchUp implements Freshness {
    private final StandardsFeed feed;
    private final Duration patience;
    private final ExecutorService threads;
    private boolean busy;
    private CompletableFuture<Void> queued;

    CatchUp(StandardsFeed feed, FollowConfig config, @VirtualThreads ExecutorService threads) {
        this.feed = feed;
        this.patience = config.patience();
        this.threads = threads;
    }

    @Override
    public void catchUp() {
        try {
            next().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Unavailable unavailable ? unavailable : slow(failed);
        } catch (TimeoutException late) {
            throw slow(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw slow(stopped);
        }
    }

    private synchronized CompletableFuture<Void> next() {
        if (!busy) {
            busy = true;
            return begin(new CompletableFuture<>());
        }
        if (queued == null) {
            queued = new CompletableFuture<>();
        }
        return queued;
    }

    private CompletableFuture<Void> begin(CompletableFuture<Void> pull) {
        threads.execute(() -> {
            try {
                pull();
                pull.complete(null);
            } catch (RuntimeException | Error failed) {
                pull.completeExceptionally(failed);
            } finally {
                end();
            }
        });
        return pull;
    }

    private synchronized void end() {
        busy = queued != null;
        if (busy) {
            CompletableFuture<Void> pull = queued;
            queued = null;
            begin(pull);
        }
    }

    private void pull() {
        while (feed.step(0)) {
            // until nothing new is told
        }
    }

    private static Unavailable slow(Exception cause) {
        Unavailable unavailable = new Unavailable(
                "standards-unavailable", "What is published can't be told just now", Duration.ofSeconds(2));
        unavailable.initCause(cause);
        return unavailable;
    }
}
