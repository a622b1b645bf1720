package kz.kasip.gateway.page;

import io.vertx.ext.web.RoutingContext;

/** Something that the gateway serves itself. */
public interface Page {
    /** Answers a GET or HEAD. */
    void answer(RoutingContext context);
}
