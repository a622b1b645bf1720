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
        return RequestPath.of(request.path())
                .filter(path -> path.segments().stream().skip(1).limit(1).noneMatch(NEVER_KEPT::contains))
                .flatMap(path -> RouteTable.partOf(path).flatMap(part -> of(request, path, part)));
    }

    private static Optional<Asked> of(HttpServerRequest request, RequestPath path, Part part) {
        return path.withQuery(Objects.requireNonNullElse(request.query(), ""))
                .map(target -> new Asked(part, target, CacheKey.of(target, accepted(request))));
    }

    /** All lines of the header together: a part reads them all. */
    private static String accepted(HttpServerRequest request) {
        return String.join(",", request.headers().getAll(HttpHeaders.ACCEPT));
    }
}
