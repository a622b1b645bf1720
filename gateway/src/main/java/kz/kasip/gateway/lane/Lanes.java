package kz.kasip.gateway.lane;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import kz.kasip.gateway.cache.PublicReads;
import kz.kasip.gateway.limit.Limits;

/** Opens the fast lane on each connection that speaks HTTP/1.1, when its first request has come the long way. */
@Singleton
final class Lanes {
    /** Before all others, so that the connection's first request is seen while it is the only one. */
    private static final int ORDER = -1001;

    /** What the server calls its handlers. */
    private static final String DECODER = "httpDecoder";

    private static final String SERVER = "handler";
    private static final AttributeKey<Boolean> SEEN = AttributeKey.valueOf(Lanes.class, "seen");

    private final LaneAnswers answers;

    Lanes(PublicReads reads, Limits limits) {
        this.answers = new LaneAnswers(reads, limits);
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_1_1 && request.connection() instanceof ConnectionBase connection) {
            open(connection.channelHandlerContext().channel());
        }
        context.next();
    }

    private void open(Channel channel) {
        if (channel.attr(SEEN).getAndSet(true) != null) return;
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(DECODER) == null || pipeline.get(SERVER) == null) return;
        Witness witness = new Witness();
        pipeline.addBefore(DECODER, "fast-lane", new FastLane(answers, witness));
        pipeline.addBefore(SERVER, "witness", witness);
    }
}
