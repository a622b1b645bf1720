package kz.kasip.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** A request's body on its way through, counted while it flows: it fails as soon as it is larger than allowed. */
public final class LimitedBody implements ReadStream<Buffer> {
    private final HttpServerRequest request;
    private final long limit;
    private final Runnable onChunk;
    private Handler<Throwable> failures = cause -> {};
    private long taken;
    private boolean exceeded;
    private boolean broken;

    /**
     * @param limit the most bytes that pass
     * @param onChunk run for each piece that passes
     */
    public LimitedBody(HttpServerRequest request, long limit, Runnable onChunk) {
        this.request = request;
        this.limit = limit;
        this.onChunk = onChunk;
    }

    /** Whether more came than was allowed. */
    public boolean exceeded() {
        return exceeded;
    }

    /** Whether the client went away before the end. */
    public boolean broken() {
        return broken;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> next) {
        request.handler(next == null ? null : chunk -> pass(chunk, next));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> next) {
        if (exceeded) return;
        taken += chunk.length();
        if (taken > limit) {
            exceeded = true;
            failures.handle(new BodyTooLarge(limit));
        } else {
            onChunk.run();
            next.handle(chunk);
        }
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failures = handler == null ? cause -> {} : handler;
        request.exceptionHandler(cause -> {
            broken = true;
            failures.handle(cause);
        });
        return this;
    }

    @Override
    public LimitedBody pause() {
        request.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        request.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }

    private static final class BodyTooLarge extends RuntimeException {
        BodyTooLarge(long limit) {
            super("The body is larger than " + limit + " bytes", null, false, false);
        }
    }
}
