package kz.kasip.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/** An ask that is under way, for all who want the same meanwhile. */
final class Running {
    private final long begun = System.nanoTime();
    private final Promise<Outcome> promise = Promise.promise();

    Future<Outcome> outcome() {
        return promise.future();
    }

    void end(Outcome outcome) {
        promise.complete(outcome);
    }

    /** Whether it was begun before that moment, in nanoseconds. */
    boolean isOlderThan(long moment) {
        return begun - moment < 0;
    }
}
