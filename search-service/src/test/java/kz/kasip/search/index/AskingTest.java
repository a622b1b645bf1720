package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kasip.search.index.opensearch.OpenSearchEngine;
import kz.kasip.search.problem.Unavailable;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cluster's failures cost who asks: a refusal at once, a passing one a little while, silence no more than the deadline. */
class AskingTest {
    private static final Question QUESTION = Question.of(new Clause.Term(Fields.STEMS_RU, "архив"), 10);
    private static final String NOTHING =
            "{\"hits\":{\"hits\":[]},\"aggregations\":{\"total\":{\"distinct\":{\"value\":0}}}}";

    private final AtomicInteger asked = new AtomicInteger();
    private final ServingIndex index = new ServingIndex();
    private HttpServer server;
    private ServerSocket silent;
    private RestClient client;
    private Generation generation;
    private volatile int status;
    private volatile int times;

    @BeforeEach
    void open() throws IOException {
        InetAddress local = InetAddress.getLoopbackAddress();
        silent = new ServerSocket(0, 10, local);
        server = HttpServer.create(new InetSocketAddress(local, 0), 0);
        server.createContext("/", exchange -> {
            boolean fails = asked.incrementAndGet() <= times;
            byte[] body = (fails ? "{\"error\":{\"type\":\"parsing_exception\",\"reason\":\"архив\"}}" : NOTHING)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(fails ? status : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        server.stop(0);
        silent.close();
    }

    private void serve(int... ports) {
        HttpHost[] hosts = new HttpHost[ports.length];
        for (int i = 0; i < ports.length; i++) {
            hosts[i] = new HttpHost(InetAddress.getLoopbackAddress().getHostAddress(), ports[i]);
        }
        client = RestClient.builder(hosts).build();
        generation = new Generation("g1", null, new OpenSearchEngine(client, "given"), Duration.ofSeconds(2));
        index.serve(generation);
    }

    private ServingIndex serving(Deadline deadline) {
        ServingIndex limited = new ServingIndex(() -> deadline);
        limited.serve(generation);
        return limited;
    }

    private void fail(int with, int often) {
        status = with;
        times = often;
        serve(server.getAddress().getPort());
    }

    @Test
    void whatIsRefusedIsAskedOnceAndNothingIsSuspected() {
        fail(400, 100);
        assertThatThrownBy(() -> index.ask(QUESTION))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining("400 parsing_exception")
                .hasMessageNotContaining("архив");
        assertThat(asked).hasValue(1);
        assertThat(generation.isSuspect()).isFalse();
    }

    @Test
    void whatPassesIsNotFelt() {
        fail(429, 3);
        assertThat(index.ask(QUESTION).total()).isZero();
        assertThat(asked).hasValue(4);
    }

    @Test
    void anIndexThatIsNotThereIsAskedOnceMore() {
        fail(404, 100);
        assertThatThrownBy(() -> index.ask(QUESTION)).isInstanceOf(Unavailable.class);
        assertThat(asked).hasValue(2);
        assertThat(generation.isSuspect()).isTrue();
    }

    @Test
    void aSilentNodeIsLeftForAnotherInTime() {
        serve(silent.getLocalPort(), server.getAddress().getPort());
        for (int i = 0; i < 2; i++) {
            long begun = System.nanoTime();
            assertThat(new Deadline(Duration.ofMillis(1500))
                            .hold(() -> generation.engine().ask(QUESTION, InForce.NOTHING))
                            .total())
                    .isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1500));
        }
    }

    @Test
    void silenceLastsNoLongerThanTheDeadline() {
        serve(silent.getLocalPort());
        long begun = System.nanoTime();
        Deadline deadline = new Deadline(Duration.ofMillis(600));
        assertThatThrownBy(() -> serving(deadline).ask(QUESTION)).isInstanceOf(Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1500));
    }
}
