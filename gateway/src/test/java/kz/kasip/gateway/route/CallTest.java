package kz.kasip.gateway.route;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.kasip.gateway.testsupport.Copy;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallTest {
    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();

    @AfterEach
    void end() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, SECONDS)
                .join();
    }

    @Test
    void aTrialThatNobodyWaitsForAnyMoreMakesRoomForAnother() {
        try (Copy copy = new Copy(vertx).after(-1)) {
            Parts parts = parts(copy.address());
            assertThat(status(parts)).isZero();
            copy.after(0);
            for (int times = 0; times < 20; times++) {
                in(() -> {
                    parts.call(Part.CARDS, message()).cancel();
                    return Future.succeededFuture();
                });
            }
            await().atMost(5, SECONDS).until(() -> {
                in(() -> {
                    parts.call(Part.CARDS, message()).cancel();
                    return Future.succeededFuture();
                });
                return status(parts) == 200;
            });
        }
    }

    @Test
    void noBodyIsAnnouncedThatDoesNotCome() throws IOException {
        try (ServerSocket part = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Parts parts = parts("http://127.0.0.1:" + part.getLocalPort());
            CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> in(() -> parts.send(
                            Part.CARDS,
                            HttpMethod.GET,
                            "/v1/cards",
                            HttpHeaders.headers().set("Content-Length", "40").set("Transfer-Encoding", "chunked"))
                    .onSuccess(HttpClientResponse::resume)
                    .map(HttpClientResponse::statusCode)));
            try (Wire wire = Wire.of(part.accept())) {
                assertThat(wire.until("\r\n\r\n").toLowerCase(Locale.ROOT))
                        .doesNotContain("content-length", "transfer-encoding");
                wire.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                assertThat(status.join()).isEqualTo(200);
            }
        }
    }

    private int status(Parts parts) {
        return in(() -> parts.call(Part.CARDS, message())
                .answer()
                .onSuccess(HttpClientResponse::resume)
                .map(HttpClientResponse::statusCode)
                .otherwise(0));
    }

    private static Parts.Message message() {
        return new Parts.Message(HttpMethod.GET, "/v1/cards", HttpHeaders.headers(), Duration.ofMillis(200), null);
    }

    private <T> T in(Supplier<Future<T>> call) {
        CompletableFuture<CompletionStage<T>> begun = new CompletableFuture<>();
        loop.runOnContext(unused -> begun.complete(call.get().toCompletionStage()));
        return begun.thenCompose(Function.identity()).orTimeout(10, SECONDS).join();
    }

    /** With one copy for all parts, which one failure is enough to leave alone for a moment. */
    private Parts parts(String address) {
        Map<String, String> named = new HashMap<>();
        for (String part : new String[] {"standards", "search", "cards"})
            named.put("kasip.gateway.parts." + part, address);
        for (String time : new String[] {
            "connect-timeout", "answer-timeout", "import-timeout", "export-timeout", "poll-grace", "retry-after"
        }) named.put("kasip.gateway.parts." + time, "1s");
        named.put("kasip.gateway.parts.connections", "256");
        named.put("kasip.gateway.parts.breaker.failures", "1");
        named.put("kasip.gateway.parts.breaker.shortest", "100ms");
        named.put("kasip.gateway.parts.breaker.longest", "100ms");
        return new Parts(
                vertx,
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(PartsConfig.class)
                        .withSources(new PropertiesConfigSource(named, "test", 100))
                        .build()
                        .getConfigMapping(PartsConfig.class));
    }
}
