package kz.kasip.gateway.wire;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose client does not bring the head of a request to its end in time, however steadily it drips. The
 * head has come when the gateway says so or when it writes something.
 */
public final class HeadDeadline extends ChannelDuplexHandler {
    private final long allowed;
    private long since;
    private boolean awaited;
    private int underWay;
    private Future<?> look;

    HeadDeadline(Duration allowed) {
        this.allowed = allowed.toNanos();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        await(context);
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!awaited && underWay == 0) await(context);
        context.fireChannelRead(bytes);
    }

    @Override
    public void write(ChannelHandlerContext context, Object bytes, ChannelPromise promise) {
        awaited = false;
        context.write(bytes, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (look != null) look.cancel(false);
        context.fireChannelInactive();
    }

    /** A head has come to its end. */
    public void begin() {
        awaited = false;
        underWay++;
    }

    /** The request with that head has its answer. */
    public void end() {
        underWay--;
    }

    private void await(ChannelHandlerContext context) {
        awaited = true;
        since = System.nanoTime();
        if (look == null) look(context, allowed);
    }

    /** One look for many requests: the clock is not set anew for each. */
    private void look(ChannelHandlerContext context, long after) {
        look = context.executor()
                .schedule(
                        () -> {
                            look = null;
                            long left = since + allowed - System.nanoTime();
                            if (awaited && left <= 0) context.close();
                            else if (awaited) look(context, left);
                        },
                        after,
                        TimeUnit.NANOSECONDS);
    }
}
