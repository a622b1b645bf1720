package kz.kasip.standards.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id: the caller's {@code X-Request-Id} if it is well formed, else a new one. */
class RequestId {

    static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_ALL_OTHERS = 1000;

    void install(@Observes Filters filters) {
        filters.register(RequestId::identify, BEFORE_ALL_OTHERS);
    }

    private static void identify(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
