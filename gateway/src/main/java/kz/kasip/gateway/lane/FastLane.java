package kz.kasip.gateway.lane;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * Answers plain reads of what is kept before the connection's HTTP decoder sees them; everything else goes the long way,
 * untouched. It only does so while nothing is on the long way, neither a request nor a piece of one, so that answers keep
 * their order and no byte is read as something else there than here.
 *
 * <p>That nothing is left in the decoder follows from two things: the last bytes that it was given are a whole plain
 * request, which ends with the only empty line in it, and all requests that it has told of are read to their end.
 */
final class FastLane extends ChannelInboundHandlerAdapter {
    /** Now and then a request goes the long way, so that those who look there for idle connections see that this is none. */
    private static final long LONGEST_ALONE = Duration.ofSeconds(30).toNanos();

    private final LaneAnswers answers;
    private final Witness witness;
    private String address;
    private boolean endedPlainly;
    private long longWayAt;

    FastLane(LaneAnswers answers, Witness witness) {
        this.answers = answers;
        this.witness = witness;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        boolean known = context.channel().remoteAddress() instanceof InetSocketAddress remote && !remote.isUnresolved();
        address = known
                ? ((InetSocketAddress) context.channel().remoteAddress())
                        .getAddress()
                        .getHostAddress()
                : null;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        PlainRequest request = message instanceof ByteBuf bytes ? PlainRequest.of(bytes) : null;
        boolean free = endedPlainly && witness.isQuiet() && System.nanoTime() - longWayAt < LONGEST_ALONE;
        if (free && request != null && answers.answer(context, request, address)) {
            ((ByteBuf) message).release();
        } else {
            endedPlainly = request != null;
            longWayAt = System.nanoTime();
            context.fireChannelRead(message);
        }
    }
}
