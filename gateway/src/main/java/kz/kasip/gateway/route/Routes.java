package kz.kasip.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import kz.kasip.gateway.door.Cors;
import kz.kasip.gateway.door.Door;
import kz.kasip.gateway.key.KeyEndpoints;
import kz.kasip.gateway.limit.Guard;
import kz.kasip.gateway.limit.LimitsConfig;
import kz.kasip.gateway.page.Page;
import kz.kasip.gateway.page.Pages;
import kz.kasip.gateway.problem.Problems;
import kz.kasip.gateway.problem.Refusal;

/** The order in which a request is looked at: the client's limit first, then its spelling, then the gateway's own pages, then the parts. */
@Singleton
final class Routes {
    /** Before anything that Quarkus puts on the router except its handling of bodies, which the gateway has none of. */
    private static final int FIRST = -1000;

    private static final String READS = "GET, HEAD, OPTIONS";

    private final Proxy proxy;
    private final Pages pages;
    private final LimitsConfig limits;
    private final Guard guard;
    private final KeyEndpoints keys;

    Routes(Proxy proxy, Pages pages, LimitsConfig limits, Guard guard, KeyEndpoints keys) {
        this.proxy = proxy;
        this.pages = pages;
        this.limits = limits;
        this.guard = guard;
        this.keys = keys;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(Door::enter).failureHandler(Problems::onFailure);
        router.route().order(FIRST + 1).handler(guard::watch);
        // one more place between the two is the cache's
        router.route().order(FIRST + 3).handler(this::direct);
        router.errorHandler(400, Problems::onFailure);
    }

    private void direct(RoutingContext context) {
        Optional<RequestPath> spelt = RequestPath.of(context.request().path());
        if (context.request().uri().length() > limits.target()) {
            Problems.answer(context, Refusal.addressTooLong(limits.target()));
        } else if (spelt.isEmpty()) {
            Problems.answer(context, Refusal.notFound());
        } else {
            direct(context, spelt.get());
        }
    }

    private void direct(RoutingContext context, RequestPath path) {
        Optional<Page> page = pages.at(path.raw());
        Optional<Part> part = RouteTable.partOf(path);
        if (part.isPresent()) proxy.pass(context, path, part.get());
        else if (page.isPresent()) read(context, () -> page.get().answer(context));
        else if (KeyEndpoints.at(path.segments())) keys.answer(context, path.segments());
        else if (isHealth(path)) read(context, context::next);
        else Problems.answer(context, Refusal.notFound());
    }

    /** Quarkus answers these; its other paths under /q are not for outside. */
    private static boolean isHealth(RequestPath path) {
        return path.raw().equals("/q/health")
                || path.raw().equals("/q/health/live")
                || path.raw().equals("/q/health/ready");
    }

    private static void read(RoutingContext context, Runnable answer) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            answer.run();
        } else if (Cors.isPreflight(context.request())) {
            Cors.answerPreflight(context);
        } else if (method.equals(HttpMethod.OPTIONS)) {
            context.response().setStatusCode(204).putHeader("Allow", READS).end();
        } else {
            Problems.answer(context, Refusal.methodNotAllowed(READS));
        }
    }
}
