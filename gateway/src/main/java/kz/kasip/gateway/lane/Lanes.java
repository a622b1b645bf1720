package kz.kasip.gateway.lane;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.util.AttributeKey;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import kz.kasip.gateway.cache.PublicReads;
import kz.kasip.gateway.door.Door;
import kz.kasip.gateway.limit.Limits;
import kz.kasip.gateway.problem.Problems;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.route.Parts;
import kz.kasip.gateway.wire.Beginning;
import org.eclipse.microprofile.config.ConfigProvider;

/** Opens the fast lane on each connection that speaks HTTP/1.1, when its first request has come the long way. */
@Singleton
final class Lanes {
    /** Before all others, so that the connection's first request is seen while it is the only one. */
    private static final int ORDER = -1001;

    /** What the server calls its handlers. */
    private static final String DECODER = "httpDecoder";

    private static final String SERVER = "handler";
    private static final int BEFORE_ALL = 1;
    private static final String PATIENCE = "quarkus.shutdown.timeout";
    private static final AttributeKey<Boolean> SEEN = AttributeKey.valueOf(Lanes.class, "seen");

    private final LaneAnswers answers;
    private final Errands errands;

    Lanes(PublicReads reads, Limits limits, Parts parts, Vertx vertx) {
        this.answers = new LaneAnswers(reads, limits);
        this.errands = new Errands(reads, limits, parts, vertx);
    }

    /** What is on its way comes to its end, as on the long way. */
    void stop(@Observes @Priority(BEFORE_ALL) ShutdownEvent stop) {
        errands.close(ConfigProvider.getConfig().getValue(PATIENCE, Duration.class));
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_1_1 && request.connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channelHandlerContext().channel();
            Refusal refusal = channel.attr(FastLane.REFUSAL).getAndSet(null);
            if (refusal != null) {
                Door.receive(context);
                Problems.answer(context, refusal);
                return;
            }
            open(channel);
        }
        context.next();
    }

    private void open(Channel channel) {
        if (channel.attr(SEEN).getAndSet(true) != null) return;
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(DECODER) == null || pipeline.get(SERVER) == null) return;
        Witness witness = new Witness();
        pipeline.addBefore(DECODER, "fast-lane", new FastLane(answers, errands, witness, Beginning.isPlain(channel)));
        pipeline.addBefore(SERVER, "witness", witness);
    }
}
