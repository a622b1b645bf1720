package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to a cluster that answers as it is told to. */
class OpenSearchStoreTest {
    private static final String SERVING = "g20260131120000000";
    private static final String DEAD = "g20260130120000000";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private volatile String health = "green";
    private HttpServer server;
    private OpenSearchStore store;

    /** Both generations stand under the alias of another release, which is not at work any more. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        store = new OpenSearchStore(
                new GivenCluster(List.of("127.0.0.1:" + server.getAddress().getPort()), "kasip"),
                new Fingerprint("fields", "rules"),
                Duration.ZERO);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        try (exchange) {
            if (path.equals("/kasip-g*/_alias")) {
                send(exchange, 200, "{%s, %s}".formatted(index(DEAD), index(SERVING)));
            } else if (path.equals("/_alias/kasip-current-fields-*")) {
                send(exchange, 200, "{%s}".formatted(index(SERVING)));
            } else if (path.equals("/%1$s-passage,%1$s-state/_alias".formatted("kasip-" + SERVING))) {
                send(exchange, 200, "{}");
            } else if (path.startsWith("/_cluster/health/")) {
                send(exchange, 200, "{\"status\": \"%s\"}".formatted(health));
            } else if (path.endsWith("/_search")) {
                send(exchange, 200, "{\"hits\": {\"hits\": []}}");
            } else {
                send(exchange, 404, "{}");
            }
        }
    }

    private static String index(String generation) {
        return "\"kasip-%s-passage\": {\"aliases\": {\"kasip-current-fields-former\": {}}}".formatted(generation);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Test
    void whatAnswersIsNotTidiedAwayHoweverOldItsRulesAre() {
        store.tidy(Optional.empty());
        store.tidy(Optional.of(SERVING));
        store.tidy(Optional.empty());
        assertThat(asked)
                .contains("DELETE /kasip-" + DEAD + "-passage")
                .noneMatch(request -> request.startsWith("DELETE /kasip-" + SERVING));
    }

    @Test
    void whatAnswersHereIsKeptAlsoWhenItStandsUnderNoAlias() {
        store.tidy(Optional.of(DEAD));
        store.tidy(Optional.of(DEAD));
        assertThat(asked).noneMatch(request -> request.startsWith("DELETE"));
    }

    @Test
    void anExchangeThatTheClusterRefusesIsNone() {
        assertThatThrownBy(() -> store.makeCurrent(SERVING)).hasMessageContaining("404");
    }

    @Test
    void anIndexThatHasGoneRedIsNotTornAndIsWholeAgainWhenItIsBack() throws IOException {
        health = "red";
        assertThatThrownBy(() -> store.look(SERVING))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(TornIndex.class);
        assertThatThrownBy(() -> store.check(SERVING))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(TornIndex.class);
        health = "yellow";
        store.look(SERVING);
        assertThatThrownBy(() -> store.look(DEAD)).isInstanceOf(TornIndex.class);
    }
}
