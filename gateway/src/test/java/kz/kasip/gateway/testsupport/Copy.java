package kz.kasip.gateway.testsupport;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One running copy of a part: it answers its status after a moment, and can die at once. */
public final class Copy implements AutoCloseable {
    private final Vertx vertx;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile long delay;
    private HttpServer server;
    private int port;

    /** Starts on a free port. */
    public Copy(Vertx vertx) {
        this.vertx = vertx;
        start();
    }

    /** Starts, again on the same port. */
    public void start() {
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        port = server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        if (request.path().startsWith("/q/")) {
            request.response().setStatusCode(status).end();
            return;
        }
        asked.incrementAndGet();
        if (delay == 0) request.response().setStatusCode(status).end("answer");
        else if (delay > 0)
            vertx.setTimer(delay, unused -> {
                if (!request.response().closed())
                    request.response().setStatusCode(status).end("answer");
            });
    }

    /** Answers this from now on, to checks of its health too. */
    public Copy answering(int answer) {
        status = answer;
        return this;
    }

    /** Takes so many milliseconds for an answer; never answers when negative. */
    public Copy after(long milliseconds) {
        delay = milliseconds;
        return this;
    }

    /** How many requests came, checks of health apart. */
    public int asked() {
        return asked.get();
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Dies with all that is under way. */
    @Override
    public void close() {
        server.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}
