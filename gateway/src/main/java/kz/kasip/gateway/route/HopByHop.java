package kz.kasip.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Headers that are about one connection and not about the message (RFC 9110, 7.6.1): they end at the gateway. */
final class HopByHop {
    /** {@code Transfer-Encoding} is missing on purpose: the proxy reads it and never hands it on. */
    private static final List<String> NAMES = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Upgrade");

    private HopByHop() {}

    static void removeFrom(MultiMap headers) {
        for (String listed : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : listed.split(",")) {
                if (!name.isBlank() && !name.strip().equalsIgnoreCase("close")) headers.remove(name.strip());
            }
        }
        NAMES.forEach(headers::remove);
        headers.remove(HttpHeaders.EXPECT);
    }
}
