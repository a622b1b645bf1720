package kz.kasip.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** What a client still sends when it has its answer already, as with a body that is too large. */
final class Leftover {
    /** Closed at once, the connection would take the answer with it before the client reads it. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** Of HTTP/2 (RFC 9113, 8.1): the answer is whole, and the rest of the request is not wanted. */
    private static final long NO_ERROR = 0;

    private Leftover() {}

    /** Reads the rest to nowhere for a short while, then closes the connection; of HTTP/2 the one stream. */
    static void drop(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || context.response().closed()) return;
        HttpConnection connection = request.connection();
        Vertx vertx = context.vertx();
        // Holds the connection alone: whole requests and answers would add up in these seconds
        boolean shared = request.version() == HttpVersion.HTTP_2;
        HttpServerResponse stream = shared ? request.response() : null;
        long timer = vertx.setTimer(GRACE.toMillis(), unused -> {
            if (shared) stream.reset(NO_ERROR);
            else connection.close();
        });
        request.handler(null);
        request.endHandler(end -> vertx.cancelTimer(timer));
        request.resume();
    }
}
