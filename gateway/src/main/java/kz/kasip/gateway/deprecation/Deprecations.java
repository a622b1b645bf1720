package kz.kasip.gateway.deprecation;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import kz.kasip.gateway.route.RequestPath;

/** Tells callers of operations that will end that they do; as long as there are none it costs nothing. */
@Singleton
public class Deprecations {
    /** Before everything that answers. */
    private static final int BEFORE_ALL = -1001;

    private final List<Deprecation> all;

    Deprecations(DeprecationsConfig config) {
        this.all = config.operations().values().stream().map(Deprecation::of).toList();
    }

    void register(@Observes Router router) {
        if (!all.isEmpty()) router.route().order(BEFORE_ALL).handler(this::watch);
    }

    private void watch(RoutingContext context) {
        RequestPath.of(context.request().path())
                .ifPresent(path -> context.addHeadersEndHandler(unused -> tell(
                        context.request().method().name(),
                        path.segments(),
                        context.response().headers())));
        context.next();
    }

    /** Adds to the headers of an answer what is to be told of the operation. */
    public void tell(String method, List<String> path, MultiMap headers) {
        for (Deprecation each : all) {
            if (each.covers(method, path)) each.tell(headers);
        }
    }

    /** Whether a request is of an operation that will end. */
    public boolean any(String method, String path) {
        return !all.isEmpty()
                && RequestPath.of(path)
                        .filter(spelt -> all.stream().anyMatch(each -> each.covers(method, spelt.segments())))
                        .isPresent();
    }
}
