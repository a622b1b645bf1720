package kz.kasip.gateway.wire;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.testsupport.Certificate;
import kz.kasip.gateway.testsupport.Parts;
import kz.kasip.gateway.testsupport.Wire;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
@QuarkusTestResource(Certificate.class)
@TestProfile(WireTest.Impatient.class)
class WireTest {
    private static final String GET = "GET /v1/cards HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Inject
    Vertx vertx;

    @BeforeEach
    void forget() {
        Parts.reset();
    }

    @Test
    void aHeadThatDripsIsCut() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            assertThat(wire.send("GET /v1/cards HTTP/1.1\r\n").rest()).isEmpty();
        }
        try (Wire wire = new Wire(RestAssured.port)) {
            assertThat(isCut(wire)).isTrue();
        }
    }

    @Test
    void soIsTheSecondHeadOnAConnectionButNotOneThatRests() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            assertThat(wire.send(GET).until("cards\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200");
            assertThat(wire.isSilentFor(1200)).isTrue();
            assertThat(wire.send(GET).until("cards\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200");
            assertThat(isCut(wire)).isTrue();
        }
    }

    @Test
    void aBodyAndAnAnswerMayTakeLongerThanAHead() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n");
            for (String piece : List.of("ab", "cd", "ef")) {
                assertThat(wire.isSilentFor(400)).isTrue();
                wire.send(piece);
            }
            assertThat(wire.until("search")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void slowClientsHoldUpNobody() throws IOException {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int client = 0; client < 300; client++) slow.add(new Wire(RestAssured.port).send("GET /v1/ca"));
            for (int times = 0; times < 20; times++)
                when().get("/v1/cards").then().statusCode(200);
        } finally {
            for (Wire wire : slow) wire.close();
        }
    }

    @Test
    void headersBeyondTheirSizeAreRefused() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("GET /v1/cards HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(17 * 1024) + "\r\n\r\n");
            assertThat(wire.rest()).startsWith("HTTP/1.1 431");
        }
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void aConnectionServesManyRequests() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            for (int times = 0; times < 5; times++) {
                assertThat(wire.send(GET).until("cards\r\n0\r\n\r\n"))
                        .startsWith("HTTP/1.1 200")
                        .doesNotContainIgnoringCase("connection: close");
            }
        }
    }

    @Test
    void http2ByUpgrade() throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            for (String body : List.of("", "text")) {
                HttpResponse<String> answer = client.send(request(body), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo("search");
            }
        }
        assertThat(Parts.of(Part.SEARCH)
                        .getAllServeEvents()
                        .getFirst()
                        .getRequest()
                        .getBodyAsString())
                .isEqualTo("text");
    }

    private static HttpRequest request(String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/search"));
        return body.isEmpty()
                ? request.build()
                : request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    @Test
    void http2WithoutAskingAndOverTls() {
        int tls = ConfigProvider.getConfig().getValue("quarkus.http.ssl-port", Integer.class);
        var clear =
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
        assertThat(get(clear, RestAssured.port)).isEqualTo("HTTP_2 200 cards");
        var secret = new HttpClientOptions().setSsl(true).setTrustAll(true).setVerifyHost(false);
        assertThat(get(secret.setUseAlpn(true).setProtocolVersion(HttpVersion.HTTP_2), tls))
                .isEqualTo("HTTP_2 200 cards");
        var old = new HttpClientOptions().setSsl(true).setTrustAll(true).setVerifyHost(false);
        assertThat(get(old, tls)).isEqualTo("HTTP_1_1 200 cards");
    }

    @Test
    void whatARefusedStreamStillSendsEndsThatStreamAlone() {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
        AtomicBoolean closed = new AtomicBoolean();
        CompletableFuture<Throwable> reset = new CompletableFuture<>();
        int status = of(client.request(HttpMethod.POST, RestAssured.port, "localhost", "/v1/cards/batch")
                .compose(request -> {
                    request.connection().closeHandler(unused -> closed.set(true));
                    request.exceptionHandler(reset::complete);
                    request.putHeader("Content-Length", "30000000").sendHead();
                    return request.response().map(answer -> answer.statusCode());
                }));
        assertThat(status).isEqualTo(413);
        assertThat(reset.orTimeout(10, TimeUnit.SECONDS).join()).isInstanceOf(StreamResetException.class);
        int next = of(client.request(HttpMethod.GET, RestAssured.port, "localhost", "/v1/cards")
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode()));
        assertThat(next).isEqualTo(200);
        assertThat(closed).isFalse();
        of(client.close());
    }

    private static <T> T of(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private String get(HttpClientOptions options, int port) {
        var client = vertx.createHttpClient(options);
        return of(client.request(HttpMethod.GET, port, "localhost", "/v1/cards")
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> answer.version() + " " + answer.statusCode() + " " + body))
                .eventually(() -> client.close()));
    }

    /** Sends a head without end, a piece at a time, until the connection is closed. */
    private static boolean isCut(Wire wire) {
        try {
            wire.send("GET /v1/cards HTTP/1.1\r\n");
            for (int header = 0; header < 30; header++) {
                if (!wire.isSilentFor(100)) return true;
                wire.send("X-" + header + ": 1\r\n");
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    /** Half a second for the head of a request. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(Doorstep.HEAD_TIMEOUT, "500ms");
        }
    }
}
