package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway alone, with a slow server in the place of every part, is told to stop. */
class DrainIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);

    @Test
    void aStoppingGatewayIsNotReadyAndAnswersWhatIsUnderWay(@TempDir Path folder)
            throws IOException, InterruptedException {
        var part = part();
        var port = freePort();
        var gateway = gateway(port, part.getAddress().getPort(), folder);
        try (var http = HttpClient.newHttpClient()) {
            await().atMost(SOON).until(() -> status(http, port, "/q/health/ready") == 200);
            var underWay = http.sendAsync(request(port, "/v1/cards/slow"), HttpResponse.BodyHandlers.ofString());
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            gateway.destroy();
            await().atMost(SOON).until(() -> status(http, port, "/q/health/ready") == 503);
            assertThat(status(http, port, "/v1/cards/other")).isEqualTo(200);
            answer.countDown();
            assertThat(underWay.thenApply(HttpResponse::statusCode))
                    .succeedsWithin(SOON)
                    .isEqualTo(200);
            assertThat(gateway.onExit()).succeedsWithin(SOON);
            assertThat(status(http, port, "/v1/cards/other")).isZero();
        } finally {
            gateway.destroyForcibly();
            part.stop(0);
        }
    }

    private HttpServer part() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
        return server;
    }

    private void serve(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/slow")) {
            asked.countDown();
            CompletableFuture.runAsync(() -> await().atMost(SOON).until(() -> answer.getCount() == 0))
                    .join();
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static Process gateway(int port, int part, Path folder) throws IOException {
        var builder = new ProcessBuilder(Service.GATEWAY.command(Settings.here()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gateway.log").toFile());
        var environment = builder.environment();
        environment.put("KASIP_GATEWAY_PORT", Integer.toString(port));
        environment.put("KASIP_SHUTDOWN_DELAY", "2S");
        for (var name : new String[] {"STANDARDS", "CARDS", "SEARCH"}) {
            environment.put("KASIP_" + name + "_URL", "http://127.0.0.1:" + part);
        }
        return builder.start();
    }

    private static int status(HttpClient http, int port, String path) throws InterruptedException {
        try {
            return http.send(request(port, path), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException closed) {
            return 0;
        }
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(SOON)
                .build();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
