package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.kasip.gateway.cache.Claim;
import kz.kasip.gateway.cache.Coding;
import kz.kasip.gateway.cache.Entry;
import kz.kasip.gateway.door.AccessLog;
import kz.kasip.gateway.door.Door;
import kz.kasip.gateway.limit.Admission;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.route.PassedHeaders;
import kz.kasip.gateway.route.Place;
import kz.kasip.gateway.wire.PlainHeader;
import kz.kasip.gateway.wire.PlainRequest;
import org.jboss.logging.Logger;

/**
 * One plain read of what is not kept, on its way to a part and back without the router. What goes wrong before the client has
 * been told anything sends the request the long way, as if nothing had been; all of it happens on the client's event loop.
 */
final class Errand {
    private static final Logger LOG = Logger.getLogger(Errand.class);
    private static final byte[] LINE = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Errands errands;
    private final FastLane lane;
    private final ChannelHandlerContext client;
    private final Claim claim;
    private final Place place;
    private final Admission admission;
    private final String id;
    private final String path;
    private final String codings;
    private final String known;
    private final long started = System.nanoTime();
    private ByteBuf request;
    private Line line;
    private HttpResponseStatus status;
    private MultiMap headers;
    private byte[] gathered;
    private int filled;
    private long bytes;
    private boolean begun;
    private boolean chunked;
    private boolean left;
    private boolean over;

    /**
     * @param lane to be told how it ends
     * @param request what the part is sent, whole
     */
    Errand(
            Errands errands,
            FastLane lane,
            ChannelHandlerContext client,
            PlainRequest asked,
            Errands.Leave leave,
            ByteBuf request) {
        this.errands = errands;
        this.lane = lane;
        this.client = client;
        this.claim = leave.claim();
        this.place = leave.place();
        this.admission = leave.admission();
        this.id = leave.id();
        this.path = asked.path();
        this.codings = asked.header(PlainHeader.ACCEPT_ENCODING);
        this.known = asked.header(PlainHeader.IF_NONE_MATCH);
        this.request = request;
    }

    Place place() {
        return place;
    }

    ChannelHandlerContext client() {
        return client;
    }

    /** Sets off; how it ends is told to the lane, perhaps at once. */
    void go() {
        errands.begun();
        errands.lines().lead(this);
    }

    /** There is a connection to the part. */
    void sendOver(Line free) {
        if (over) {
            free.release();
            return;
        }
        line = free;
        line.send(request);
        request = null;
    }

    /** There is no connection to the part. */
    void unreachable(Throwable cause) {
        if (over) return;
        place.unreachable(cause);
        retreat(null);
    }

    /** The head of the answer has come. */
    void head(HttpResponse answer) {
        status = answer.status();
        if (status.code() == HttpResponseStatus.SERVICE_UNAVAILABLE.code() && place.isOneOfSeveral()) {
            place.declined();
            line.close();
            retreat(null);
            return;
        }
        place.answered();
        HeadersMultiMap told = (HeadersMultiMap) answer.headers();
        if (claim.isForAll(status.code(), told)) {
            headers = told;
            gathered = new byte[Integer.parseInt(told.get(HttpHeaders.CONTENT_LENGTH))];
        } else {
            pass(told);
        }
    }

    private void pass(HeadersMultiMap told) {
        PassedHeaders.strip(told, () -> "http://" + place.authority() + "/");
        chunked = !told.contains(HttpHeaders.CONTENT_LENGTH) && !hasNoBody();
        if (chunked) told.set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        told.set(Errands.CACHE_STATUS, claim.status(status.code(), null));
        byte[] protection = Door.protection(told);
        begun = true;
        client.write(LaneHead.of(client.alloc(), status, told, protection, admission, id), client.voidPromise());
    }

    private boolean hasNoBody() {
        int code = status.code();
        return code == HttpResponseStatus.NO_CONTENT.code() || code == HttpResponseStatus.NOT_MODIFIED.code();
    }

    /** A piece of the body has come, which is not the caller's any more. */
    void piece(ByteBuf piece) {
        int length = piece.readableBytes();
        if (gathered != null) {
            piece.readBytes(gathered, filled, length);
            filled += length;
            piece.release();
        } else if (length == 0 || hasNoBody()) {
            piece.release();
        } else {
            bytes += length;
            if (chunked) client.write(chunkHead(length), client.voidPromise());
            client.write(piece, client.voidPromise());
            if (chunked) client.write(Unpooled.wrappedBuffer(LINE), client.voidPromise());
            if (!client.channel().isWritable()) line.pause();
        }
    }

    private ByteBuf chunkHead(int length) {
        ByteBuf head = client.alloc().directBuffer(Integer.SIZE / 4 + LINE.length);
        ByteBufUtil.writeAscii(head, Integer.toHexString(length));
        return head.writeBytes(LINE);
    }

    /** All that has come for now has come. */
    void flush() {
        if (begun && !over) client.flush();
    }

    /** The client reads again. */
    void goOn() {
        if (line != null) line.goOn();
    }

    /** The answer has come to its end, and its connection is another's. */
    void end() {
        line = null;
        leave();
        if (gathered != null) {
            attempt(this::tell);
        } else {
            if (chunked) client.write(Unpooled.wrappedBuffer(LAST_CHUNK), client.voidPromise());
            client.flush();
            finish(claim.part().label());
        }
    }

    private void tell() {
        MultiMap seen = MultiMap.caseInsensitiveMultiMap();
        PassedHeaders.toClient(headers, () -> "http://" + place.authority() + "/", seen);
        Entry entry = claim.tell(status.code(), seen, gathered);
        Coding coding = entry.codingFor(codings);
        if (entry.isNamedBy(known)) {
            write(entry, coding, true);
        } else {
            claim.make(entry, coding, errands.vertx()).onComplete(made -> {
                Coding possible = made.succeeded() ? coding : Coding.IDENTITY;
                if (client.executor().inEventLoop()) attempt(() -> write(entry, possible, false));
                else client.executor().execute(() -> attempt(() -> write(entry, possible, false)));
            });
        }
    }

    /** What cannot be told from here, as when memory is short, is told the long way. */
    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | OutOfMemoryError cause) {
            LOG.warnf(cause, "%s: an answer goes the long way", claim.part().label());
            if (!over) retreat(null);
        }
    }

    private void write(Entry entry, Coding coding, boolean notModified) {
        try {
            if (over) return;
            ByteBuf body = notModified ? null : entry.body(coding);
            bytes = body == null ? 0 : body.readableBytes();
            byte[] moment = entry.moment(System.currentTimeMillis(), claim.status(status.code(), entry));
            LaneHead.write(client, entry.head(coding, notModified), moment, admission, id, body);
            if (notModified) status = HttpResponseStatus.NOT_MODIFIED;
        } finally {
            entry.letGo();
        }
        finish(claim.part().label());
    }

    private void finish(String who) {
        note(who);
        endHere();
        lane.done();
    }

    private void note(String who) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        AccessLog.note(id, "GET", path, status == null ? 0 : status.code(), bytes, millis, who);
    }

    /** The connection to the part broke before the answer was whole. */
    void broken(Throwable cause) {
        line = null;
        if (over) return;
        if (status == null) place.failed(cause);
        if (begun) {
            leave();
            note(claim.part().label() + ", broken off");
            endHere();
            client.close();
        } else {
            retreat(null);
        }
    }

    /** The part has been silent for too long. */
    void late() {
        Line silent = line;
        line = null;
        silent.close();
        if (begun) {
            broken(null);
            return;
        }
        if (status == null) place.failed(new TimeoutException("no answer"));
        retreat(Refusal.timeout(claim.part().label(), errands.patience()));
    }

    /** The client is gone. */
    void cancel() {
        if (over) return;
        endHere();
        if (line != null) line.close();
        if (!left && status == null) place.unjudged();
        giveUp();
        note(claim.part().label() + ", broken off");
    }

    private void retreat(Refusal why) {
        endHere();
        if (why == null) claim.abandon();
        else claim.fail(why);
        giveUp();
        lane.longWay(why);
    }

    private void giveUp() {
        line = null;
        claim.abandon();
        leave();
        if (request != null) request.release();
        request = null;
    }

    private void endHere() {
        over = true;
        errands.ended();
    }

    private void leave() {
        if (left) return;
        left = true;
        place.leave();
    }
}
