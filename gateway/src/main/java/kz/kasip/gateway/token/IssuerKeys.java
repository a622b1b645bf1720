package kz.kasip.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The keys that the issuer signs with. They are asked for when a token needs them, never more than once in a while, and by one at a time. */
final class IssuerKeys {
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final String METADATA = "/.well-known/openid-configuration";

    private final HttpClient http;
    private final TokenConfig config;
    private Known known;
    private boolean silent;
    private long came;
    private long asked;

    IssuerKeys(Vertx vertx, TokenConfig config) {
        this.http = vertx.createHttpClient();
        this.config = config;
        this.asked = System.nanoTime() - config.askAtMostEach().toNanos();
    }

    /**
     * What the issuer has said.
     *
     * @param issuer its name in tokens
     */
    record Known(String issuer, List<JsonWebKey> keys) {
        private boolean has(String id) {
            return id == null || keys.stream().anyMatch(key -> id.equals(key.getKeyId()));
        }
    }

    /** The keys, this one among them; nothing when it is not to be had. Waits for the issuer. */
    synchronized Optional<Known> with(String id) {
        long now = System.nanoTime();
        boolean old = known == null || now - came > config.keysLive().toNanos();
        boolean mayAsk = now - asked >= config.askAtMostEach().toNanos();
        if ((old || !known.has(id)) && mayAsk) {
            asked = now;
            ask();
        }
        return Optional.ofNullable(known).filter(issuer -> issuer.has(id));
    }

    /** Whether it did not tell its keys when it was last asked. */
    synchronized boolean isSilent() {
        return silent;
    }

    /** What was known stays when the issuer is silent. */
    private void ask() {
        try {
            var metadata = get(config.issuer().toString().replaceFirst("/$", "") + METADATA)
                    .toJsonObject();
            String keys = get(metadata.getString("jwks_uri")).toString();
            known = new Known(metadata.getString("issuer"), List.copyOf(new JsonWebKeySet(keys).getJsonWebKeys()));
            came = System.nanoTime();
            silent = false;
        } catch (IOException | JoseException | RuntimeException e) {
            silent = true;
            LOG.warnf("The issuer does not tell its keys: %s", e);
        }
    }

    private Buffer get(String address) throws IOException {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address)
                .setTimeout(config.patience().toMillis());
        var answer = http.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture(address + " answers " + response.statusCode()));
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(address + ": " + e, e);
        }
    }
}
