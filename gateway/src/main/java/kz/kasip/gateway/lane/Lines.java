package kz.kasip.gateway.lane;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.resolver.AddressResolverGroup;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The connections of one event loop to the parts, kept for the next read when one is done; none is ever shared. */
final class Lines {
    private static final int LINE = 4096;
    private static final int HEADERS = 32 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final long LOOK_SECONDS = 1;
    private static final long KEPT = Duration.ofSeconds(30).toNanos();

    private static final HttpHeadersFactory FACTORY = new HttpHeadersFactory() {
        @Override
        public HttpHeaders newHeaders() {
            return HeadersMultiMap.headers();
        }

        @Override
        public HttpHeaders newEmptyHeaders() {
            return HeadersMultiMap.headers();
        }
    };

    private final long patience;
    private final AddressResolverGroup<InetSocketAddress> resolver;
    private final Map<SocketAddress, Deque<Line>> free = new HashMap<>();
    private final Set<Line> all = new HashSet<>();
    private boolean looking;

    Lines(Duration patience, AddressResolverGroup<InetSocketAddress> resolver) {
        this.patience = patience.toNanos();
        this.resolver = resolver;
    }

    /** Gives an errand a connection, or tells it that there is none. */
    void lead(Errand errand) {
        Deque<Line> idle = free.get(errand.place().address());
        Line line = idle == null ? null : idle.pollLast();
        if (line == null) connect(errand);
        else errand.sendOver(line.takenBy(errand));
    }

    private void connect(Errand errand) {
        SocketAddress to = errand.place().address();
        ChannelHandlerContext client = errand.client();
        Line line = new Line(this, to);
        ChannelFuture connected = new Bootstrap()
                .group(client.channel().eventLoop())
                .channel(client.channel().getClass())
                .resolver(resolver)
                .option(ChannelOption.ALLOCATOR, client.alloc())
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, errand.place().connectMillis())
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(decoder(), line);
                    }
                })
                .connect(InetSocketAddress.createUnresolved(to.host(), to.port()));
        connected.addListener(done -> {
            if (!done.isSuccess()) {
                errand.unreachable(done.cause());
                return;
            }
            all.add(line);
            look(client);
            errand.sendOver(line.takenBy(errand));
        });
    }

    private static HttpResponseDecoder decoder() {
        return new HttpResponseDecoder(new HttpDecoderConfig()
                .setMaxInitialLineLength(LINE)
                .setMaxHeaderSize(HEADERS)
                .setMaxChunkSize(PIECE)
                .setHeadersFactory(FACTORY));
    }

    /** A connection is free for another errand. */
    void keep(Line line) {
        free.computeIfAbsent(line.to(), unused -> new ArrayDeque<>()).addLast(line);
    }

    /** A connection is closed. */
    void forget(Line line) {
        all.remove(line);
        Deque<Line> idle = free.get(line.to());
        if (idle != null && idle.remove(line) && idle.isEmpty()) free.remove(line.to());
    }

    /** One look for all of them instead of a clock for each. */
    private void look(ChannelHandlerContext client) {
        if (looking) return;
        looking = true;
        client.channel()
                .eventLoop()
                .schedule(
                        () -> {
                            looking = false;
                            long now = System.nanoTime();
                            List<Line> each = new ArrayList<>(all);
                            each.forEach(line -> line.look(now, patience, KEPT));
                            if (!all.isEmpty()) look(client);
                        },
                        LOOK_SECONDS,
                        TimeUnit.SECONDS);
    }
}
