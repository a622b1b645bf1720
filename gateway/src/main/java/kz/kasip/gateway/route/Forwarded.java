package kz.kasip.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells a part who asked and by which address, and keeps the part's own address from the client. */
final class Forwarded {
    /** Headers of an answer that may hold the address of the part. */
    static final List<CharSequence> BEARING_ADDRESS = Stream.of("Link", "Location", "Content-Location")
            .map(HttpHeaders::createOptimized)
            .toList();

    private Forwarded() {}

    /** What a client says of itself in these headers is not believed; the server's proxy settings decide that. */
    static boolean replaces(String name) {
        return switch (name.length()) {
            case 9 -> name.equalsIgnoreCase("Forwarded");
            case 15 -> name.equalsIgnoreCase("X-Forwarded-For");
            case 16 -> name.equalsIgnoreCase("X-Forwarded-Host") || name.equalsIgnoreCase("X-Forwarded-Port");
            case 17 -> name.equalsIgnoreCase("X-Forwarded-Proto");
            case 18 -> name.equalsIgnoreCase("X-Forwarded-Prefix");
            default -> false;
        };
    }

    static void addTo(MultiMap headers, HttpServerRequest request) {
        headers.add("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.add("X-Forwarded-Proto", request.scheme());
        HostAndPort host = request.authority();
        if (host != null) headers.add("X-Forwarded-Host", host.toString());
    }

    /** Whether an answer's header may hold the address of the part. */
    static boolean bearsAddress(String name) {
        return switch (name.length()) {
            case 4 -> name.equalsIgnoreCase("Link");
            case 8 -> name.equalsIgnoreCase("Location");
            case 16 -> name.equalsIgnoreCase("Content-Location");
            default -> false;
        };
    }

    /** Makes absolute addresses of the part relative to the gateway; the part may take the client's scheme for its own. */
    static String hideAddress(String value, Supplier<String> asked) {
        if (!value.contains("://")) return value;
        String address = asked.get();
        int scheme = address.indexOf("://");
        String own = address.substring(scheme, address.indexOf('/', scheme + 3) + 1);
        return value.replace("https" + own, "/").replace("http" + own, "/");
    }
}
