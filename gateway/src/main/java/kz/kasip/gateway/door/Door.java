package kz.kasip.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What is done for every request, whoever answers it: request id, protective headers, one line in the access log. */
public final class Door {
    private static final Logger ACCESS = Logger.getLogger("kz.kasip.gateway.access");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ANSWERED_BY = "answeredBy";
    private static final String RECEIVED = "received";

    private Door() {}

    /** Lets a request in and on to who answers it. */
    public static void enter(RoutingContext context) {
        receive(context);
        context.next();
    }

    /** The same for a request that may have failed before it came so far; the second time changes nothing. */
    public static void receive(RoutingContext context) {
        if (context.get(RECEIVED) != null) return;
        context.put(RECEIVED, true);
        MDC.put(RequestId.LOG_KEY, RequestId.of(context));
        Instant started = Instant.now();
        context.addHeadersEndHandler(unused -> complete(context));
        context.addEndHandler(end -> {
            log(context, started);
            Leftover.drop(context);
        });
    }

    /** Names who answers, for the access log. */
    public static void answeredBy(RoutingContext context, String who) {
        context.put(ANSWERED_BY, who);
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(RequestId.HEADER, RequestId.of(context));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains(ContentPolicy.HEADER)) headers.set(ContentPolicy.HEADER, ContentPolicy.DATA);
        if (READS.contains(context.request().method())) Cors.open(headers);
        else Cors.close(headers, context.request().method());
    }

    /** The path stands there without its query: what is asked or pasted may be about a person. */
    private static void log(RoutingContext context, Instant started) {
        MDC.put(RequestId.LOG_KEY, RequestId.of(context));
        ACCESS.infof(
                "%s %s %d %d bytes %d ms %s%s",
                context.request().method(),
                context.request().path(),
                context.response().getStatusCode(),
                context.response().bytesWritten(),
                Duration.between(started, Instant.now()).toMillis(),
                context.get(ANSWERED_BY, "gateway"),
                context.response().ended() ? "" : ", broken off");
    }
}
