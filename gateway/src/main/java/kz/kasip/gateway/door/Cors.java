package kz.kasip.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Stream;

/** Any page may read the register from a browser, without credentials; none may write to it from elsewhere. */
public final class Cors {
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String REQUESTED_METHOD = "Access-Control-Request-Method";

    private static final String EXPOSED = "ETag, Link, Age, Cache-Status, Content-Disposition, Deprecation,"
            + " Kasip-Position, RateLimit, RateLimit-Policy, Repr-Digest, Retry-After, Sunset, X-Request-Id,"
            + " X-Total-Count";

    private static final List<CharSequence> SAID = Stream.of(
                    ALLOW_ORIGIN, "Access-Control-Expose-Headers", "Access-Control-Allow-Credentials")
            .map(HttpHeaders::createOptimized)
            .toList();

    private Cors() {}

    /** Whether a browser asks beforehand if a page of another origin may send a request. */
    public static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS) && request.headers().contains(REQUESTED_METHOD);
    }

    /** Tells the browser what pages of other origins may send: plain reads. */
    public static void answerPreflight(RoutingContext context) {
        context.response()
                .setStatusCode(204)
                .putHeader(ALLOW_ORIGIN, "*")
                .putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                .putHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match, X-Request-Id")
                .putHeader("Access-Control-Max-Age", "86400")
                .end();
    }

    static void open(MultiMap headers) {
        headers.set(ALLOW_ORIGIN, "*");
        headers.set("Access-Control-Expose-Headers", EXPOSED);
        headers.remove("Access-Control-Allow-Credentials");
    }

    /** Takes away what a part may have set on the answer to a write. */
    static void close(MultiMap headers, HttpMethod method) {
        if (method.equals(HttpMethod.OPTIONS)) return;
        remove(headers);
    }

    static void remove(MultiMap headers) {
        SAID.forEach(headers::remove);
    }
}
