package kz.kasip.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import kz.kasip.gateway.door.RequestId;
import kz.kasip.gateway.limit.LimitedBody;
import kz.kasip.gateway.problem.Problem;
import kz.kasip.gateway.problem.Refusal;
import org.jboss.logging.Logger;

/** One request on its way through the gateway to a part, and the answer on its way back. */
final class Passage implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RoutingContext context;
    private final Part part;
    private final String target;
    private final long bodyLimit;
    private final Duration patience;
    private final PartsConfig config;
    private LimitedBody body;
    private HttpClientRequest sent;

    Passage(RoutingContext context, Part part, String target, long bodyLimit, Duration patience, PartsConfig config) {
        this.context = context;
        this.part = part;
        this.target = target;
        this.bodyLimit = bodyLimit;
        this.patience = patience;
        this.config = config;
    }

    /** Opens the request to the part. */
    Future<HttpClientRequest> open(HttpClient client) {
        URI address = config.of(part);
        boolean ssl = "https".equals(address.getScheme());
        RequestOptions options = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80)
                .setSsl(ssl)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(patience.toMillis());
        return client.request(options).onSuccess(request -> {
            sent = request;
            // The same failure comes by the answer's future; without a handler it would also be logged as an error
            request.exceptionHandler(cause -> {});
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        request.setURI(target);
        HopByHop.removeFrom(request.headers());
        Forwarded.addTo(request.headers(), context.request());
        request.putHeader(RequestId.HEADER, RequestId.of(context));
        body = new LimitedBody(context.request(), bodyLimit, this::stayPatient);
        request.setBody(Body.body(body, request.getBody().length()));
        return proxy.sendRequest().recover(cause -> Future.succeededFuture(refuse(request, cause)));
    }

    /** A body that still comes is no silence of the part. */
    private void stayPatient() {
        sent.idleTimeout(patience.toMillis());
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        MultiMap headers = proxy.response().headers();
        HopByHop.removeFrom(headers);
        headers.remove(RequestId.HEADER);
        Forwarded.hideAddress(headers, config.of(part));
        return new Answer(context.response(), context.request())
                .write(proxy.response())
                .onFailure(this::giveUp)
                .otherwiseEmpty();
    }

    private void giveUp(Throwable cause) {
        LOG.infof("The answer of %s broke off: %s", part.label(), cause);
        if (sent != null) sent.reset();
    }

    private ProxyResponse refuse(ProxyRequest request, Throwable cause) {
        Refusal refusal = refusal(cause);
        if (refusal.status() >= 500) LOG.warnf("%s: %s", refusal.type(), cause);
        ProxyResponse response = request.release().response().setStatusCode(refusal.status());
        refusal.headers().forEach(response::putHeader);
        Buffer problem = refusal.asProblem(context.request().path(), RequestId.of(context))
                .toJson();
        return response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).setBody(Body.body(problem));
    }

    private Refusal refusal(Throwable cause) {
        if (body.exceeded()) return Refusal.bodyTooLarge(bodyLimit);
        if (body.broken() || context.response().closed()) return Refusal.ofStatus(400);
        boolean late = sent != null && cause instanceof TimeoutException;
        if (late && !context.request().isEnded()) return Refusal.bodyTimeout(patience);
        if (late) return Refusal.timeout(part.label(), patience);
        return Refusal.unavailable(part.label(), config.retryAfter());
    }
}
