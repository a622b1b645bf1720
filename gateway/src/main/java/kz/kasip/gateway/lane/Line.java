package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;

/** One connection to a part, for one errand after another. */
final class Line extends ChannelInboundHandlerAdapter {
    private final Lines lines;
    private final SocketAddress to;
    private ChannelHandlerContext context;
    private Errand errand;
    private boolean interim;
    private boolean reusable;
    private boolean paused;
    private long moved;

    Line(Lines lines, SocketAddress to) {
        this.lines = lines;
        this.to = to;
    }

    SocketAddress to() {
        return to;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    Line takenBy(Errand next) {
        errand = next;
        moved = System.nanoTime();
        return this;
    }

    /** Sends a request, whole. */
    void send(ByteBuf request) {
        context.writeAndFlush(request, context.voidPromise());
    }

    /** Gives it back unused. */
    void release() {
        errand = null;
        if (context.channel().isActive()) lines.keep(this);
    }

    void close() {
        errand = null;
        context.close();
    }

    void pause() {
        if (paused) return;
        paused = true;
        context.channel().config().setAutoRead(false);
    }

    void goOn() {
        if (!paused) return;
        paused = false;
        moved = System.nanoTime();
        context.channel().config().setAutoRead(true);
    }

    /** Looks whether it waits in vain. */
    void look(long now, long patience, long kept) {
        long still = now - moved;
        if (errand == null && still > kept) context.close();
        else if (errand != null && !paused && still > patience) errand.late();
    }

    @Override
    public void channelRead(ChannelHandlerContext from, Object message) {
        moved = System.nanoTime();
        if (errand == null
                || !(message instanceof HttpObject part)
                || part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            context.close();
            return;
        }
        if (message instanceof HttpResponse head) begin(head);
        if (message instanceof HttpContent content) take(content);
    }

    private void begin(HttpResponse head) {
        interim = head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (interim) return;
        reusable = HttpUtil.isKeepAlive(head);
        errand.head(head);
    }

    private void take(HttpContent content) {
        boolean last = content instanceof LastHttpContent;
        if (interim || errand == null) {
            content.release();
            return;
        }
        errand.piece(content.content());
        if (!last) return;
        Errand done = errand;
        errand = null;
        goOn();
        done.end();
        // afterwards: what still stands in the decoder must not be read as the next answer
        if (reusable && context.channel().isActive()) lines.keep(this);
        else context.close();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext from) {
        if (errand != null) errand.flush();
    }

    @Override
    public void channelInactive(ChannelHandlerContext from) {
        lines.forget(this);
        Errand waiting = errand;
        errand = null;
        if (waiting != null) waiting.broken(new IOException("the connection broke before the answer was whole"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext from, Throwable cause) {
        context.close();
    }
}
