package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.impl.VertxInternal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import kz.kasip.gateway.cache.Claim;
import kz.kasip.gateway.cache.PublicReads;
import kz.kasip.gateway.door.RequestId;
import kz.kasip.gateway.limit.Admission;
import kz.kasip.gateway.limit.Limits;
import kz.kasip.gateway.route.Parts;
import kz.kasip.gateway.route.Place;
import kz.kasip.gateway.wire.PlainHeader;
import kz.kasip.gateway.wire.PlainRequest;

/** Sends plain reads of what is not kept to the parts, where nothing speaks against it; the rest is for the long way. */
final class Errands {
    static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized("Cache-Status");

    private static final int SPACE = 512;
    private static final long PAUSE = 5_000_000;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final byte[] GET = "GET ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HOST_LINE = " HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final PublicReads reads;
    private final Limits limits;
    private final Parts parts;
    private final Vertx vertx;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean closed;
    private final FastThreadLocal<Lines> ofThread = new FastThreadLocal<>();

    Errands(PublicReads reads, Limits limits, Parts parts, Vertx vertx) {
        this.reads = reads;
        this.limits = limits;
        this.parts = parts;
        this.vertx = vertx;
    }

    /** Lets no more of them go, and waits for those on their way, but not for longer than this. */
    void close(Duration longest) {
        closed = true;
        long last = System.nanoTime() + longest.toNanos();
        while (underWay.get() > 0 && System.nanoTime() < last) LockSupport.parkNanos(PAUSE);
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void ended() {
        underWay.decrementAndGet();
    }

    /** With what an errand is let go. */
    record Leave(Claim claim, Place place, Admission admission, String id) {}

    /**
     * An errand for this request, which still has to go, or null when it has to take the long way; nothing is counted or held
     * then.
     *
     * @param scheme with which the client came
     */
    Errand of(FastLane lane, ChannelHandlerContext client, PlainRequest request, String address, String scheme) {
        String host = request.header(PlainHeader.HOST);
        if (closed
                || address == null
                || request.target().indexOf('#') >= 0
                || !HOST.matcher(host).matches()) return null;
        String accept = Objects.requireNonNullElse(request.header(PlainHeader.ACCEPT), "");
        Claim claim = reads.claim(request.path(), request.query(), accept);
        if (claim == null) return null;
        Leave leave = leave(claim, request, address);
        if (leave == null) {
            claim.giveBack();
            return null;
        }
        ByteBuf sent = client.alloc().directBuffer(SPACE).writeBytes(GET);
        ByteBufUtil.writeAscii(sent, claim.target());
        sent.writeBytes(HOST_LINE);
        ByteBufUtil.writeAscii(sent, leave.place.authority());
        ByteBufUtil.writeAscii(sent, "\r\n");
        request.pourPassed(sent);
        ByteBufUtil.writeAscii(sent, "X-Forwarded-For: ");
        ByteBufUtil.writeAscii(sent, address);
        ByteBufUtil.writeAscii(sent, "\r\nX-Forwarded-Proto: ");
        ByteBufUtil.writeAscii(sent, scheme);
        ByteBufUtil.writeAscii(sent, "\r\nX-Forwarded-Host: ");
        ByteBufUtil.writeAscii(sent, host);
        ByteBufUtil.writeAscii(sent, "\r\nX-Request-Id: ");
        ByteBufUtil.writeAscii(sent, leave.id);
        return new Errand(this, lane, client, request, leave, sent.writeBytes(END));
    }

    private Leave leave(Claim claim, PlainRequest request, String address) {
        Place place = parts.place(claim.part());
        if (place == null) return null;
        Admission admission = limits.admitRead(
                request.path(),
                request.header(PlainHeader.API_KEY),
                address,
                request.header(PlainHeader.FORWARDED_FOR));
        if (admission.admitted()) {
            return new Leave(claim, place, admission, RequestId.orNew(request.header(PlainHeader.REQUEST_ID)));
        }
        place.unjudged();
        place.leave();
        return null;
    }

    /** The connections of this event loop. */
    Lines lines() {
        Lines lines = ofThread.get();
        if (lines == null) {
            lines = new Lines(parts.patience(), ((VertxInternal) vertx).nettyAddressResolverGroup());
            ofThread.set(lines);
        }
        return lines;
    }

    Vertx vertx() {
        return vertx;
    }

    Duration patience() {
        return parts.patience();
    }
}
