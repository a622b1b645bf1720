package kz.kasip.gateway.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.route.RequestPath;
import kz.kasip.gateway.route.RouteTable;

/**
 * A read whose answer may be kept.
 *
 * @param target path and query as they are sent to the part
 */
record Asked(Part part, String target, CacheKey key) {
    /** Never public, or different at each moment, or as long as it likes. */
    private static final Set<String> NEVER_KEPT =
            Set.of("changes", "imports", "import-batches", "reviews", "audit", "webhooks", "export", "keys");

    /** What is asked for, or nothing when its answer is for the one who asks or it is not for a part at all. */
    static Optional<Asked> of(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) return Optional.empty();
        return of(request.path(), Objects.requireNonNullElse(request.query(), ""), accepted(request));
    }

    /** The same of a read without credentials. */
    static Optional<Asked> of(String path, String query, String accept) {
        return RequestPath.of(path)
                .filter(Asked::mayBeKept)
                .flatMap(spelt -> RouteTable.partOf(spelt)
                        .flatMap(part -> spelt.withQuery(query)
                                .map(target -> new Asked(part, target, CacheKey.of(target, accept)))));
    }

    private static boolean mayBeKept(RequestPath path) {
        return path.segments().size() < 2
                || !NEVER_KEPT.contains(path.segments().get(1));
    }

    /** All lines of the header together: a part reads them all. */
    private static String accepted(HttpServerRequest request) {
        return String.join(",", request.headers().getAll(HttpHeaders.ACCEPT));
    }
}
