package kz.kasip.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kasip.gateway.door.Cors;
import kz.kasip.gateway.door.Door;
import kz.kasip.gateway.limit.BodyLimit;
import kz.kasip.gateway.problem.Problems;
import kz.kasip.gateway.problem.Refusal;

/** Hands requests on to the parts, bodies streaming both ways. */
@Singleton
final class Proxy {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final PartsConfig config;
    private final BodyLimit limit;
    private final Parts parts;

    Proxy(PartsConfig config, BodyLimit limit, Parts parts) {
        this.config = config;
        this.limit = limit;
        this.parts = parts;
    }

    /** Sends the request to the part that answers its path. */
    void pass(RoutingContext context, RequestPath path, Part part) {
        HttpServerRequest request = context.request();
        Door.answeredBy(context, part.label());
        long allowed = limit.of(request);
        if (!METHODS.contains(request.method())) {
            Problems.answer(context, Refusal.methodNotAllowed(ALLOWED));
        } else if (BodyLimit.announcesMoreThan(allowed, request)) {
            Problems.answer(context, Refusal.bodyTooLarge(allowed));
        } else if (Cors.isPreflight(request)) {
            Cors.answerPreflight(context);
        } else {
            forward(context, path, part, allowed);
        }
    }

    private void forward(RoutingContext context, RequestPath path, Part part, long allowed) {
        HttpServerRequest request = context.request();
        Optional<String> query = Spelling.query(Objects.requireNonNullElse(request.query(), ""));
        if (query.isEmpty()) {
            Problems.answer(context, Refusal.ofStatus(400));
            return;
        }
        String target = query.get().isEmpty() ? path.raw() : path.raw() + "?" + query.get();
        new Passage(context, part, target, allowed, Patience.with(request, target, config)).begin(parts);
    }
}
