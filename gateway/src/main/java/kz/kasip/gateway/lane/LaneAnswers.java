package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import kz.kasip.gateway.cache.Coding;
import kz.kasip.gateway.cache.Entry;
import kz.kasip.gateway.cache.PublicReads;
import kz.kasip.gateway.door.AccessLog;
import kz.kasip.gateway.door.RequestId;
import kz.kasip.gateway.limit.Admission;
import kz.kasip.gateway.limit.Limits;
import kz.kasip.gateway.wire.PlainHeader;
import kz.kasip.gateway.wire.PlainRequest;

/** Writes what is kept straight onto a connection: a head that is ready but for a few headers, and a body that is not copied. */
final class LaneAnswers {
    private final PublicReads reads;
    private final Limits limits;

    LaneAnswers(PublicReads reads, Limits limits) {
        this.reads = reads;
        this.limits = limits;
    }

    /** Whether the request is answered; if not, nothing was written or counted. */
    boolean answer(ChannelHandlerContext context, PlainRequest request, String address) {
        if (!context.channel().isWritable()) return false;
        Entry entry = reads.freshAt(request.target(), request.header(PlainHeader.ACCEPT));
        if (entry == null) return false;
        Coding coding = entry.codingFor(request.header(PlainHeader.ACCEPT_ENCODING));
        boolean notModified = entry.isNamedBy(request.header(PlainHeader.IF_NONE_MATCH));
        ByteBuf body = notModified ? null : entry.body(coding);
        if (body == null && !notModified) return false;
        Admission admission = limits.admitRead(
                request.path(),
                request.header(PlainHeader.API_KEY),
                address,
                request.header(PlainHeader.FORWARDED_FOR));
        if (!admission.admitted()) {
            if (body != null) body.release();
            return false;
        }
        String id = RequestId.orNew(request.header(PlainHeader.REQUEST_ID));
        int length = body == null ? 0 : body.readableBytes();
        write(context, entry, entry.head(coding, notModified), admission, id, body);
        AccessLog.note(id, "GET", request.path(), notModified ? 304 : 200, length, 0, "cache");
        return true;
    }

    private void write(
            ChannelHandlerContext context, Entry entry, byte[] ready, Admission admission, String id, ByteBuf body) {
        byte[] moment = entry.moment(System.currentTimeMillis(), reads::hit);
        LaneHead.write(context, ready, moment, admission, id, body);
    }
}
