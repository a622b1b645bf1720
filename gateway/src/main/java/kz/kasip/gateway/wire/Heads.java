package kz.kasip.gateway.wire;

import io.netty.channel.Channel;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells a connection when the head of a request has come and when its answer is done. */
@Singleton
final class Heads {
    /** Before all else that looks at a request. */
    private static final int FIRST = -2000;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(Heads::watch);
    }

    private static void watch(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            HeadDeadline deadline = channel.pipeline().get(HeadDeadline.class);
            if (deadline != null) {
                deadline.begin();
                context.addEndHandler(ended -> deadline.end());
            }
        }
        context.next();
    }
}
