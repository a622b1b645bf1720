package kz.kasip.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;
import kz.kasip.gateway.limit.LimitedBody;
import kz.kasip.gateway.problem.Refusal;

/** The body that a client sends, handed on while it comes. */
public final class ClientBody implements MessageBody {
    private final HttpServerRequest request;
    private final long limit;
    private final PartsConfig.Bodies pace;
    private final Runnable onChunk;
    private final LimitedBody body;
    private final long begun = System.nanoTime();
    private HttpClientRequest to;
    private boolean tooSlow;

    /**
     * @param limit the most bytes that it may have
     * @param pace how slowly it may come
     * @param onChunk run for each piece that comes
     */
    ClientBody(HttpServerRequest request, long limit, PartsConfig.Bodies pace, Runnable onChunk) {
        this.request = request;
        this.limit = limit;
        this.pace = pace;
        this.onChunk = onChunk;
        this.body = new LimitedBody(request, limit, this::chunk);
    }

    private void chunk() {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        tooSlow = taken.minus(pace.grace()).toSeconds() * pace.rate() > request.bytesRead();
        if (tooSlow) to.reset();
        else onChunk.run();
    }

    /** Whether a request brings a body at all. */
    public static boolean isIn(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) return !length.equals("0");
        if (request.version() != HttpVersion.HTTP_2) return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        HttpMethod method = request.method();
        return !request.isEnded() && !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    }

    @Override
    public Future<HttpClientResponse> send(HttpClientRequest part) {
        to = part;
        if (!to.headers().contains(HttpHeaders.CONTENT_LENGTH)) to.setChunked(true);
        body.pipe().endOnFailure(false).to(to).onFailure(cause -> to.reset(0, cause));
        return to.response();
    }

    @Override
    public Refusal fault(boolean late, Duration patience) {
        if (tooSlow) return Refusal.bodyTimeout(pace.grace());
        if (body.exceeded()) return Refusal.bodyTooLarge(limit);
        if (body.broken()) return Refusal.ofStatus(400);
        return late && !request.isEnded() ? Refusal.bodyTimeout(patience) : null;
    }
}
