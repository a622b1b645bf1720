package kz.kasip.deploy.speed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.kasip.deploy.system.Failure;

/** Stands for standards-service towards the gateway: ready, and with a change feed in which nothing changes. */
final class QuietFeed implements AutoCloseable {
    private static final String EPOCH = "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11";
    private static final int NUMBER = 17;
    private static final Pattern WAIT = Pattern.compile("(?:^|&)wait=(\\d+)");

    /** What the answers of the parts say of the feed. */
    static final String POSITION = EPOCH + "-" + NUMBER;

    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);

    private QuietFeed(HttpServer server) {
        this.server = server;
    }

    static QuietFeed start(int port) {
        try {
            var feed = new QuietFeed(HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0));
            feed.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            feed.server.createContext("/", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
            feed.server.createContext("/v1/changes", feed::changes);
            feed.server.start();
            return feed;
        } catch (IOException e) {
            throw new Failure("port " + port + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private void changes(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var wait = WAIT.matcher(query == null ? "" : query);
        try {
            if (query != null && query.contains("after=") && wait.find()) {
                end.await(Long.parseLong(wait.group(1)), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, "{\"items\":[],\"next\":\"%s:%d\"}".formatted(EPOCH, NUMBER));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Kasip-Position", POSITION);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
