package kz.kasip.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.MDC;

/** What is done for every request, whoever answers it: request id, protective headers, one line in the access log. */
public final class Door {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ANSWERED_BY = "answeredBy";
    private static final String RECEIVED = "received";

    private static final List<CharSequence> SAID = List.of(
            HttpHeaders.createOptimized("X-Content-Type-Options"), HttpHeaders.createOptimized("Referrer-Policy"));
    private static final byte[] PROTECTION = lines(true);
    private static final byte[] WITH_OWN_POLICY = lines(false);

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
        long started = System.nanoTime();
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

    /** What every answer to a read bears that is data. */
    public static void protectRead(MultiMap headers) {
        protect(headers);
        Cors.open(headers);
    }

    /** The same as lines that go over the wire; what they say is taken out of the headers. */
    public static byte[] protection(MultiMap headers) {
        SAID.forEach(headers::remove);
        Cors.remove(headers);
        return headers.contains(ContentPolicy.HEADER) ? WITH_OWN_POLICY : PROTECTION;
    }

    private static byte[] lines(boolean policy) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        protectRead(headers);
        if (!policy) headers.remove(ContentPolicy.HEADER);
        StringBuilder lines = new StringBuilder();
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void protect(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains(ContentPolicy.HEADER)) headers.set(ContentPolicy.HEADER, ContentPolicy.DATA);
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(RequestId.HEADER, RequestId.of(context));
        if (READS.contains(context.request().method())) {
            protectRead(headers);
        } else {
            protect(headers);
            Cors.close(headers, context.request().method());
        }
    }

    private static void log(RoutingContext context, long started) {
        String who = context.get(ANSWERED_BY, "gateway");
        AccessLog.note(
                RequestId.of(context),
                context.request().method().name(),
                context.request().path(),
                context.response().getStatusCode(),
                context.response().bytesWritten(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
                context.response().ended() ? who : who + ", broken off");
    }
}
