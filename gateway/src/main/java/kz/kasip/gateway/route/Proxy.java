package kz.kasip.gateway.route;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
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
    private final Patience patience;
    private final HttpClient client;

    Proxy(Vertx vertx, PartsConfig config, BodyLimit limit, Patience patience) {
        this.config = config;
        this.limit = limit;
        this.patience = patience;
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(30)
                .setMaxHeaderSize(32 * 1024);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.connections()));
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
        request.pause();
        if (request.headers().contains(HttpHeaders.EXPECT)) request.response().writeContinue();
        String target = query.get().isEmpty() ? path.raw() : path.raw() + "?" + query.get();
        Passage passage = new Passage(context, part, target, allowed, patience.with(request), config);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(unused -> passage.open(client))
                .addInterceptor(passage)
                .handle(request);
    }

    void close(@Observes ShutdownEvent end) {
        client.close();
    }
}
