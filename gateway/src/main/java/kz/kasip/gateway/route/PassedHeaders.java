package kz.kasip.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.function.Supplier;
import kz.kasip.gateway.door.RequestId;

/** The headers of messages that pass the gateway: what is about one connection stays behind, the rest is copied once. */
public final class PassedHeaders {
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);

    private PassedHeaders() {}

    /** What a part is sent for this request: who asked by which address is the gateway's word, not the client's. */
    public static MultiMap toPart(HttpServerRequest request, String requestId) {
        MultiMap from = request.headers();
        MultiMap to = HttpHeaders.headers();
        HopByHop own = HopByHop.of(from);
        from.forEach((name, value) -> {
            if (!own.holds(name) && !Forwarded.replaces(name) && !RequestId.HEADER.equalsIgnoreCase(name))
                to.add(name, value);
        });
        if (request.version() == HttpVersion.HTTP_2) joinCookies(to);
        Forwarded.addTo(to, request);
        to.set(RequestId.HEADER, requestId);
        return to;
    }

    /** What a client is told of a part's answer: nothing of the part's own address. */
    public static void toClient(HttpClientResponse answer, MultiMap to) {
        toClient(answer.headers(), () -> answer.request().absoluteURI(), to);
    }

    /**
     * The same.
     *
     * @param from headers of the answer
     * @param asked the absolute address that was asked
     */
    public static void toClient(MultiMap from, Supplier<String> asked, MultiMap to) {
        HopByHop own = HopByHop.of(from);
        from.forEach((name, value) -> {
            if (own.holds(name) || RequestId.HEADER.equalsIgnoreCase(name)) return;
            to.add(name, Forwarded.bearsAddress(name) ? Forwarded.hideAddress(value, asked) : value);
        });
    }

    /** The same in place. */
    public static void strip(MultiMap headers, Supplier<String> asked) {
        HopByHop.of(headers).removeFrom(headers);
        headers.remove(REQUEST_ID);
        for (CharSequence name : Forwarded.BEARING_ADDRESS) {
            if (!headers.contains(name)) continue;
            List<String> values = headers.getAll(name);
            headers.remove(name);
            values.forEach(value -> headers.add(name, Forwarded.hideAddress(value, asked)));
        }
    }

    /** HTTP/2 may send a cookie header in crumbs (RFC 9113, 8.2.3). */
    private static void joinCookies(MultiMap headers) {
        var crumbs = headers.getAll(HttpHeaders.COOKIE);
        if (crumbs.size() > 1) headers.set(HttpHeaders.COOKIE, String.join("; ", crumbs));
    }
}
