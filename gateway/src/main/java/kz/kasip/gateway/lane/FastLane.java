package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AttributeKey;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.wire.HeadDeadline;
import kz.kasip.gateway.wire.PlainRequest;

/**
 * Answers plain reads of what is kept before the connection's HTTP decoder sees them, and sends for what is not kept;
 * everything else goes the long way, untouched. It only does so while nothing is on the long way, neither a request nor a piece of one, so that answers keep
 * their order and no byte is read as something else there than here.
 *
 * <p>That nothing is left in the decoder follows from two things: the last bytes that it was given are a whole plain
 * request, which ends with the only empty line in it, and all requests that it has told of are read to their end.
 */
final class FastLane extends ChannelInboundHandlerAdapter {
    /** Why a request that comes the long way again is refused there. */
    static final AttributeKey<Refusal> REFUSAL = AttributeKey.valueOf(FastLane.class, "refusal");

    /** Now and then a request goes the long way, so that those who look there for idle connections see that this is none. */
    private static final long LONGEST_ALONE = Duration.ofSeconds(30).toNanos();

    /** What a client sends ahead of an answer is read up to here, and then when the answer is there. */
    private static final int MOST_HELD = 64 * 1024;

    private final LaneAnswers answers;
    private final Errands errands;
    private final Witness witness;
    private final Deque<ByteBuf> held = new ArrayDeque<>();
    private ChannelHandlerContext context;
    private HeadDeadline deadline;
    private String address;
    private String scheme;
    private boolean endedPlainly;
    private long longWayAt;
    private Errand errand;
    private ByteBuf asked;
    private int heldBytes;
    private boolean full;

    /** @param plain whether all that the decoder was given so far is one plain request */
    FastLane(LaneAnswers answers, Errands errands, Witness witness, boolean plain) {
        this.answers = answers;
        this.errands = errands;
        this.witness = witness;
        this.endedPlainly = plain;
        this.longWayAt = System.nanoTime();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        deadline = added.pipeline().get(HeadDeadline.class);
        scheme = added.pipeline().get(SslHandler.class) == null ? "http" : "https";
        boolean known = added.channel().remoteAddress() instanceof InetSocketAddress remote && !remote.isUnresolved();
        address = known
                ? ((InetSocketAddress) added.channel().remoteAddress())
                        .getAddress()
                        .getHostAddress()
                : null;
    }

    @Override
    public void channelRead(ChannelHandlerContext from, Object message) {
        if (errand == null) take(message);
        else hold(message);
    }

    private void take(Object message) {
        PlainRequest request = message instanceof ByteBuf bytes ? PlainRequest.of(bytes) : null;
        boolean free = endedPlainly && witness.isQuiet() && System.nanoTime() - longWayAt < LONGEST_ALONE;
        if (free && request != null) {
            if (answers.answer(context, request, address)) {
                ((ByteBuf) message).release();
                return;
            }
            errand = deadline == null ? null : errands.of(this, context, request, address, scheme);
            if (errand != null) {
                asked = (ByteBuf) message;
                deadline.begin();
                errand.go();
                return;
            }
        }
        endedPlainly = request != null;
        longWayAt = System.nanoTime();
        context.fireChannelRead(message);
    }

    /** What comes while an errand is on its way waits, so that answers keep their order. */
    private void hold(Object message) {
        ByteBuf bytes = (ByteBuf) message;
        held.add(bytes);
        heldBytes += bytes.readableBytes();
        if (heldBytes <= MOST_HELD || full) return;
        full = true;
        context.channel().config().setAutoRead(false);
    }

    /** The errand is done, and its answer written. */
    void done() {
        endErrand();
        asked.release();
        asked = null;
        takeHeld();
    }

    /** The errand has come to nothing: the request goes the long way, where it is refused if there is a reason. */
    void longWay(Refusal why) {
        endErrand();
        ByteBuf request = asked;
        asked = null;
        if (why != null) context.channel().attr(REFUSAL).set(why);
        longWayAt = System.nanoTime();
        context.fireChannelRead(request);
        takeHeld();
        context.fireChannelReadComplete();
    }

    private void endErrand() {
        errand = null;
        deadline.end();
    }

    private void takeHeld() {
        boolean any = !held.isEmpty();
        // first, so that whoever takes what was held may stop reading again
        if (full) {
            full = false;
            context.channel().config().setAutoRead(true);
        }
        while (errand == null && !held.isEmpty()) {
            ByteBuf next = held.poll();
            heldBytes -= next.readableBytes();
            take(next);
        }
        if (any) context.fireChannelReadComplete();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext from) {
        if (errand != null && from.channel().isWritable()) errand.goOn();
        from.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext from) {
        drop();
        from.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext from) {
        drop();
    }

    private void drop() {
        if (errand != null) errand.cancel();
        errand = null;
        if (asked != null) asked.release();
        asked = null;
        held.forEach(ByteBuf::release);
        held.clear();
    }
}
