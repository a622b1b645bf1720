package kz.kasip.gateway.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.EpollTransport;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sets a {@link HeadDeadline} and a {@link Beginning} on each connection as it is accepted: neither Quarkus nor Vert.x limits the time for a head,
 * and a request handler comes too late for a head that never ends.
 */
public final class Doorstep implements VertxServiceProvider {
    static final String HEAD_TIMEOUT = "kasip.gateway.wire.head-timeout";
    private static final Duration USUAL = Duration.ofSeconds(10);

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(builder.findTransport() instanceof JDKTransport ? new Plain() : new Native());
    }

    private static void watch(ServerBootstrap bootstrap) {
        Duration allowed = ConfigProvider.getConfig()
                .getOptionalValue(HEAD_TIMEOUT, Duration.class)
                .orElse(USUAL);
        bootstrap.handler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel server) {
                server.pipeline().addLast(new Accepted(allowed));
            }
        });
    }

    /** Sees each new connection before anything is read from it. */
    private static final class Accepted extends ChannelInboundHandlerAdapter {
        private final Duration allowed;

        Accepted(Duration allowed) {
            this.allowed = allowed;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            ((Channel) connection).pipeline().addFirst(new HeadDeadline(allowed), new Beginning());
            context.fireChannelRead(connection);
        }
    }

    private static final class Plain extends JDKTransport {
        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            watch(bootstrap);
        }
    }

    private static final class Native extends EpollTransport {
        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            watch(bootstrap);
        }
    }
}
