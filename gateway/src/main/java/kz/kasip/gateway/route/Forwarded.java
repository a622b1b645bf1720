package kz.kasip.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;

/** Tells a part who asked and by which address, and keeps the part's own address from the client. */
final class Forwarded {
    private static final List<String> ADDRESSES = List.of("Location", "Content-Location", "Link");

    private Forwarded() {}

    /** What a client says of itself in these headers is not believed; the server's proxy settings decide that. */
    static void addTo(MultiMap headers, HttpServerRequest request) {
        headers.remove("Forwarded");
        headers.remove("X-Forwarded-Port");
        headers.remove("X-Forwarded-Prefix");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        String host = request.getHeader(HttpHeaders.HOST);
        if (host == null) headers.remove("X-Forwarded-Host");
        else headers.set("X-Forwarded-Host", host);
    }

    /** Makes absolute addresses of the part relative to the gateway; the part may take the client's scheme for its own. */
    static void hideAddress(MultiMap headers, URI part) {
        String own = "://" + part.getAuthority() + "/";
        for (String name : ADDRESSES) {
            if (!headers.contains(name)) continue;
            headers.set(
                    name,
                    headers.getAll(name).stream()
                            .map(value -> value.replace("https" + own, "/").replace("http" + own, "/"))
                            .toList());
        }
    }
}
