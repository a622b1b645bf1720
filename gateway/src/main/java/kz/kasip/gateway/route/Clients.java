package kz.kasip.gateway.route;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One client for each event loop: a request and its answer never change threads, and pools are not fought over. */
final class Clients {
    private static final int KEPT_ALIVE_SECONDS = 30;
    private static final int HEADERS = 32 * 1024;
    private static final int CHUNK = 64 * 1024;

    /** A connection on which nothing moves for longer than the longest wait is of no use to anybody. */
    private static final Duration SLACK = Duration.ofSeconds(60);

    private final FastThreadLocal<HttpClient> ofThread = new FastThreadLocal<>();
    private final Queue<HttpClient> all = new ConcurrentLinkedQueue<>();
    private final Vertx vertx;
    private final PartsConfig config;

    Clients(Vertx vertx, PartsConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** The client of this event loop. */
    HttpClient here() {
        HttpClient client = ofThread.get();
        if (client == null) {
            client = create();
            ofThread.set(client);
            all.add(client);
        }
        return client;
    }

    private HttpClient create() {
        Duration longest =
                Collections.max(List.of(config.importTimeout(), config.exportTimeout(), config.answerTimeout()));
        Duration silence = longest.plus(SLACK);
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(KEPT_ALIVE_SECONDS)
                .setMaxHeaderSize(HEADERS)
                .setMaxChunkSize(CHUNK)
                .setIdleTimeout((int) silence.toSeconds());
        return vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(config.load().atOnce()));
    }

    void close() {
        all.forEach(HttpClient::close);
    }
}
