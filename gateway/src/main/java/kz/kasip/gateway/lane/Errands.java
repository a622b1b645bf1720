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
import org.jboss.logging.Logger;

/** Sends plain reads of what is not kept to the parts, where nothing speaks against it; the rest is for the long way. */
final class Errands {
    private static final Logger LOG = Logger.getLogger(Errands.class);

    static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized("Cache-Status");

    private static final int SPACE = 512;
    private static final long PAUSE = 5_000_000;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final byte[] GET = "GET ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HOST_LINE = " HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

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
        Errand errand = null;
        try {
            errand = with(claim, lane, client, request, address, scheme);
        } catch (RuntimeException | OutOfMemoryError cause) {
            LOG.warnf(cause, "%s: a read goes the long way", claim.part().label());
        } finally {
            if (errand == null) claim.abandon();
        }
        return errand;
    }

    private Errand with(
            Claim claim,
            FastLane lane,
            ChannelHandlerContext client,
            PlainRequest request,
            String address,
            String scheme) {
        Place place = parts.place(claim.part());
        if (place == null) return null;
        Errand errand = null;
        try {
            Admission admission = limits.admitRead(
                    request.path(),
                    request.header(PlainHeader.API_KEY),
                    address,
                    request.header(PlainHeader.FORWARDED_FOR));
            if (admission.admitted()) {
                String id = RequestId.orNew(request.header(PlainHeader.REQUEST_ID));
                Leave leave = new Leave(claim, place, admission, id);
                errand = new Errand(this, lane, client, request, leave, head(client, request, leave, address, scheme));
            }
        } finally {
            if (errand == null) {
                place.unjudged();
                place.leave();
            }
        }
        return errand;
    }

    /** What the part is sent. */
    private static ByteBuf head(
            ChannelHandlerContext client, PlainRequest request, Leave leave, String address, String scheme) {
        ByteBuf sent = client.alloc().directBuffer(SPACE);
        try {
            sent.writeBytes(GET);
            ByteBufUtil.writeAscii(sent, leave.claim.target());
            sent.writeBytes(HOST_LINE);
            ByteBufUtil.writeAscii(sent, leave.place.authority() + "\r\n");
            request.pourPassed(sent);
            header(sent, "X-Forwarded-For", address);
            header(sent, "X-Forwarded-Proto", scheme);
            header(sent, "X-Forwarded-Host", request.header(PlainHeader.HOST));
            header(sent, RequestId.HEADER, leave.id);
            return sent.writeBytes(END);
        } catch (RuntimeException | OutOfMemoryError shortage) {
            sent.release();
            throw shortage;
        }
    }

    private static void header(ByteBuf out, String name, String value) {
        ByteBufUtil.writeAscii(out, name);
        ByteBufUtil.writeAscii(out, ": ");
        ByteBufUtil.writeAscii(out, value);
        ByteBufUtil.writeAscii(out, "\r\n");
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
