package kz.kasip.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import kz.kasip.gateway.door.Door;
import kz.kasip.gateway.door.RequestId;
import org.jboss.logging.Logger;

/** Answers problems, whatever stage a request has come to. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    /** Ends the request with this refusal; an answer that has begun is broken off instead. */
    public static void answer(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) return;
        if (response.headWritten()) {
            response.reset();
            return;
        }
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(refusal.asProblem(context.request().path(), RequestId.of(context))
                        .toJson());
    }

    /** Turns whatever failed on the way of a request into a problem; the cause of a 500 is for the log alone. */
    public static void onFailure(RoutingContext context) {
        Door.receive(context);
        int status = context.statusCode() >= 400 ? context.statusCode() : 500;
        if (status >= 500) LOG.error("A request failed", context.failure());
        answer(context, Refusal.ofStatus(status));
    }
}
