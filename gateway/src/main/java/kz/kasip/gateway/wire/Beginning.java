package kz.kasip.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;

/** Sees how a connection begins: by a plain read and nothing else, until something else has come. */
public final class Beginning extends ChannelInboundHandlerAdapter {
    private static final AttributeKey<Boolean> PLAIN = AttributeKey.valueOf(Beginning.class, "plain");

    Beginning() {}

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        boolean first = context.channel().attr(PLAIN).get() == null;
        boolean plain = first && bytes instanceof ByteBuf buffer && PlainRequest.of(buffer) != null;
        context.channel().attr(PLAIN).set(plain);
        if (!first) context.pipeline().remove(this);
        context.fireChannelRead(bytes);
    }

    /** Whether all that has come on this connection is one plain read. */
    public static boolean isPlain(Channel channel) {
        return Boolean.TRUE.equals(channel.attr(PLAIN).get());
    }
}
