package kz.kasip.standards.webhook.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.ConnectException;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Posts messages. The name is resolved and its addresses are checked here; Vert.x then connects to a checked address
 * ({@link RequestOptions#setServer}) and uses the name only for the header {@code Host} and the certificate, so that a name which
 * resolves otherwise a moment later (DNS rebinding) leads nowhere else. No redirect is followed, no proxy is used, and the connection
 * is closed when the head of the answer is there: its body is not read.
 */
@ApplicationScoped
public class Sending {

    private static final int LARGEST_HEAD = 8192;

    private final Targets targets;
    private final WebhookConfig config;
    private final HttpClient client;

    Sending(Vertx vertx, Targets targets, WebhookConfig config) {
        this.targets = targets;
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxHeaderSize(LARGEST_HEAD)
                .setConnectTimeout((int) config.timeout().toMillis())
                .setVerifyHost(true));
    }

    /** Makes one attempt; each goes to the next of the host's addresses. */
    public Outcome send(Letter letter) {
        if (letter.secrets().isEmpty()) {
            return new Outcome(null, "the webhook's secret cannot be read; it needs another one");
        }
        try {
            var addresses = targets.addresses(targets.read(letter.url().toString()));
            var address = addresses.get(Math.floorMod(letter.attempt() - 1, addresses.size()));
            return new Outcome(post(letter, address).join(), null);
        } catch (TargetRefused e) {
            return new Outcome(null, "the url " + e.getMessage());
        } catch (CompletionException e) {
            return new Outcome(null, words(e.getCause()));
        }
    }

    private CompletableFuture<Integer> post(Letter letter, InetAddress address) {
        var status = new CompletableFuture<Integer>();
        client.request(options(letter, address))
                .onFailure(status::completeExceptionally)
                .onSuccess(request -> {
                    // however it ends, nothing more is sent or read
                    status.whenComplete((answer, failure) -> request.reset());
                    request.send(Buffer.buffer(letter.body()))
                            .onSuccess(answer -> {
                                // breaking the answer off is no error to be logged
                                answer.exceptionHandler(cut -> {});
                                status.complete(answer.statusCode());
                            })
                            .onFailure(status::completeExceptionally);
                });
        return status.orTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static RequestOptions options(Letter letter, InetAddress address) {
        var url = letter.url();
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var timestamp = letter.at().getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(Targets.port(url), address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(Targets.port(url))
                .setSsl("https".equals(url.getScheme()))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .putHeader("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .putHeader("User-Agent", "kasip-webhooks")
                .putHeader("webhook-id", letter.id())
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader("webhook-signature", Signature.of(letter.id(), timestamp, letter.body(), letter.secrets()));
    }

    private static String words(Throwable failure) {
        return switch (failure) {
            case TimeoutException late -> "no answer in time";
            case ConnectException refused -> "no connection";
            case SSLException tls -> "no TLS connection, or a certificate that is not valid for the host";
            default -> "the connection broke";
        };
    }

    void close(@Observes ShutdownEvent end) {
        client.close();
    }
}
