package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.nio.charset.StandardCharsets;
import kz.kasip.gateway.limit.Admission;

/** Heads of answers as they go over the wire. */
final class LaneHead {
    private static final int SPACE_FOR_THE_MOMENT = 512;
    private static final int USUAL = 2048;
    private static final byte[] VERSION = "HTTP/1.1 ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private LaneHead() {}

    /**
     * Writes an answer that is kept.
     *
     * @param ready status line and headers
     * @param moment the headers of the moment
     * @param body null for none
     */
    static void write(
            ChannelHandlerContext context, byte[] ready, byte[] moment, Admission admission, String id, ByteBuf body) {
        ByteBuf head = null;
        try {
            head = context.alloc().directBuffer(ready.length + SPACE_FOR_THE_MOMENT);
            head.writeBytes(ready).writeBytes(moment);
            end(head, admission, id);
        } catch (RuntimeException | OutOfMemoryError shortage) {
            ReferenceCountUtil.release(head);
            ReferenceCountUtil.release(body);
            throw shortage;
        }
        if (body == null) {
            context.writeAndFlush(head, context.voidPromise());
        } else {
            context.write(head, context.voidPromise());
            context.writeAndFlush(body, context.voidPromise());
        }
    }

    /**
     * The head of an answer that passes.
     *
     * @param headers as the client may see them
     * @param protection lines that every answer bears, and others of the gateway
     */
    static ByteBuf of(
            ByteBufAllocator alloc,
            HttpResponseStatus status,
            HeadersMultiMap headers,
            byte[] protection,
            Admission admission,
            String id) {
        ByteBuf head = alloc.directBuffer(USUAL).writeBytes(VERSION);
        ByteBufUtil.writeAscii(head, status.codeAsText());
        head.writeByte(' ');
        ByteBufUtil.writeAscii(head, status.reasonPhrase());
        head.writeBytes(LINE);
        headers.encode(head);
        end(head.writeBytes(protection), admission, id);
        return head;
    }

    private static void end(ByteBuf head, Admission admission, String id) {
        ByteBufUtil.writeAscii(head, admission.lines());
        ByteBufUtil.writeAscii(head, "X-Request-Id: ");
        ByteBufUtil.writeAscii(head, id);
        head.writeBytes(END);
    }
}
