package kz.kasip.gateway.cache;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** Requests that may change what the public reads. */
final class Writing {
    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** Other paths take a text or a list of ids by POST, or are about the gateway. */
    private static final Set<String> WRITTEN = Set.of(
            "standards", "occupations", "oked", "codes", "finding-rules", "imports", "import-batches", "reviews");

    private static final int FIRST = "/v1/".length();

    private Writing() {}

    static boolean isIn(HttpServerRequest request) {
        String path = request.path();
        if (!METHODS.contains(request.method()) || path == null || !path.startsWith("/v1/")) return false;
        int end = path.indexOf('/', FIRST);
        return WRITTEN.contains(end < 0 ? path.substring(FIRST) : path.substring(FIRST, end));
    }
}
