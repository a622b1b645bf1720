package kz.kasip.gateway.cache;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import kz.kasip.gateway.door.Door;
import org.jboss.logging.Logger;

/** Tells a client what is kept: in the coding it likes best, or that it has it already. */
final class Serving {
    private static final Logger LOG = Logger.getLogger(Serving.class);
    private static final String BY = "cache";

    private final Shelf shelf;

    Serving(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Answers; the entry must be held and is let go afterwards.
     *
     * @param status the value of {@code Cache-Status}
     * @param headers more of them, such as warnings
     */
    void answer(RoutingContext context, CacheKey key, Entry entry, String status, MultiMap headers) {
        HttpServerRequest request = context.request();
        Door.answeredBy(context, BY);
        Coding coding = entry.codingFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        context.response()
                .putHeader(HttpHeaders.DATE, Moment.date(System.currentTimeMillis()))
                .putHeader(HttpHeaders.AGE, Long.toString(entry.age(System.nanoTime())))
                .putHeader(CacheStatus.HEADER, status)
                .headers()
                .addAll(headers);
        if (entry.isNamedBy(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            finish(context.response().setStatusCode(304), entry.headers(coding, true), null);
            entry.bodies().release();
            return;
        }
        Context home = context.vertx().getOrCreateContext();
        entry.bodies()
                .make(coding, context.vertx(), () -> shelf.weighAgain(key, entry.bodies()))
                .onFailure(cause -> LOG.warnf(cause, "An answer cannot be coded as %s", coding.token()))
                .map(coding)
                .otherwise(Coding.IDENTITY)
                .onSuccess(made -> {
                    // who asked first for this coding may be on another event loop
                    if (Vertx.currentContext() == home) tell(context, entry, made);
                    else home.runOnContext(unused -> tell(context, entry, made));
                });
    }

    private static void tell(RoutingContext context, Entry entry, Coding coding) {
        try {
            boolean bodyToo = !context.request().method().equals(HttpMethod.HEAD);
            Buffer body = bodyToo ? Buffer.buffer(entry.bodies().copy(coding)) : null;
            finish(context.response(), entry.headers(coding, false), body);
        } finally {
            entry.bodies().release();
        }
    }

    private static void finish(HttpServerResponse response, MultiMap headers, Buffer body) {
        if (response.ended() || response.closed()) return;
        headers.forEach((name, value) -> response.putHeader(name, value));
        if (body == null) response.end();
        else response.end(body);
    }
}
