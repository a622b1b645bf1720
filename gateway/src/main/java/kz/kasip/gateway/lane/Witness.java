package kz.kasip.gateway.lane;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;

/** Counts what goes the long way on one connection, between its decoder and its server. */
final class Witness extends ChannelDuplexHandler {
    private static final int SWITCHING = 101;
    private static final int FIRST_FINAL = 200;

    /** The one with which the connection came to the gateway's notice. */
    private long begun = 1;

    private long read;
    private long answered;
    private boolean switched;

    /** Whether every request that began has been read to its end and answered. */
    boolean isQuiet() {
        return begun == read && begun == answered && !switched;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) begun++;
        if (message instanceof LastHttpContent) read++;
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim =
                message instanceof HttpResponse response && response.status().code() < FIRST_FINAL;
        if (interim) switched |= ((HttpResponse) message).status().code() == SWITCHING;
        else if (message instanceof LastHttpContent) answered++;
        context.write(message, promise);
    }
}
