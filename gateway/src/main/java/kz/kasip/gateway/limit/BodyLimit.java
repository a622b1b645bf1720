package kz.kasip.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** How large a request's body may be: imports carry whole documents or archives of them, drafts whole standards. */
@Singleton
public final class BodyLimit {
    private final LimitsConfig limits;

    BodyLimit(LimitsConfig limits) {
        this.limits = limits;
    }

    /** The most bytes that the body of this request may have. */
    public long of(HttpServerRequest request) {
        if (!isImport(request)) return limits.body().asLongValue();
        return (isArchive(request.path()) ? limits.archiveBody() : limits.importBody()).asLongValue();
    }

    /** Whether this request hands in a document, an archive of documents, a table or the whole of a draft. */
    public static boolean isImport(HttpServerRequest request) {
        String path = request.path();
        return path != null
                && (request.method().equals(HttpMethod.POST) && (path.matches(".*/imports/?") || isArchive(path))
                        || request.method().equals(HttpMethod.PUT) && isDraft(path));
    }

    private static boolean isDraft(String path) {
        return path.matches("/v1/standards/[^/]+/versions/[^/]+/?");
    }

    private static boolean isArchive(String path) {
        return path.matches(".*/import-batches/?");
    }

    /** Whether the request itself says that its body is larger than this; one without a length is counted on its way. */
    public static boolean announcesMoreThan(long limit, HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) return false;
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException tooLongForANumber) {
            return true;
        }
    }
}
