package kz.kasip.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.gateway.testsupport.OneRegister;
import kz.kasip.gateway.testsupport.Register;
import kz.kasip.gateway.testsupport.Register.Reply;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OneRegister.class)
class CachingTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Feed feed;

    private String path;

    @BeforeEach
    void begin() {
        Register.reset();
        path = "/v1/cards/J62012950-" + NUMBER.incrementAndGet();
        await().until(() ->
                feed.known().followed() && feed.known().position().asCursor().equals(Register.end()));
    }

    private Response get(String... headers) {
        var request = given().urlEncodingEnabled(false);
        for (int at = 0; at < headers.length; at += 2) request.header(headers[at], headers[at + 1]);
        return request.get(path);
    }

    private long asked() {
        return Register.asked().stream()
                .filter(one -> one.target().startsWith(path))
                .count();
    }

    @Test
    void aPublicAnswerIsAskedForOnce() {
        Response first = get();
        assertThat(first.header("Cache-Status")).matches("kasip; fwd=uri-miss; fwd-status=200; stored; ttl=\\d+");
        for (int again = 0; again < 4; again++) {
            Response next = get();
            assertThat(next.header("Cache-Status")).matches("kasip; hit; ttl=\\d+");
            assertThat(next.header("Age")).isEqualTo("0");
            assertThat(next.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(next.header("Cache-Control")).isEqualTo(Register.SHORTLY);
            assertThat(next.asString()).isEqualTo(first.asString());
        }
        assertThat(asked()).isOne();
    }

    static Stream<Reply> unfit() {
        Reply usual = Reply.of("{\"a\":1}");
        return Stream.of(
                usual.with("private, no-cache"),
                usual.with("public, no-store"),
                usual.with("max-age=60"),
                usual.with("public, max-age=0"),
                usual.tagged(null),
                usual.tagged("W/\"a\""),
                Reply.of("a".repeat(2_000_000)),
                usual.behindBy(1),
                Reply.failure(404));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatMayNotBeKeptIsAskedForEachTime(Reply reply) {
        Register.answerWith(reply);
        for (int time = 0; time < 2; time++) {
            Response answer = get();
            assertThat(answer.statusCode()).isEqualTo(reply.status());
            assertThat(answer.asString()).isEqualTo(reply.body());
            assertThat(answer.header("Cache-Status")).doesNotContain("stored", "hit");
        }
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whoShowsATokenIsNeitherGivenWhatIsKeptNorCoded() {
        Register.answerWith(Reply.of("x".repeat(5000)));
        get();
        Response own = get("Authorization", "Bearer x", "Accept-Encoding", "gzip");
        assertThat(own.header("Cache-Status")).isEqualTo("kasip; fwd=bypass");
        assertThat(own.header("Content-Encoding")).isNull();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aHundredEqualRequestsAreOne() {
        Register.answerWith(Reply.of("{\"one\":true}"));
        Register.hold();
        List<CompletableFuture<Response>> all = IntStream.range(0, 100)
                .mapToObj(
                        unused -> CompletableFuture.supplyAsync(this::get, Executors.newVirtualThreadPerTaskExecutor()))
                .toList();
        await().until(() -> asked() == 1);
        Register.open();
        assertThat(all).allSatisfy(one -> assertThat(one.join().asString()).isEqualTo("{\"one\":true}"));
        assertThat(asked()).isOne();
        assertThat(all)
                .anySatisfy(one -> assertThat(one.join().header("Cache-Status")).contains("; collapsed"));
    }

    @Test
    void whatIsPersonalIsNotShared() {
        Register.answerWith(Reply.of("{}").with("private"));
        Register.hold();
        var two = List.of(CompletableFuture.supplyAsync(this::get), CompletableFuture.supplyAsync(this::get));
        await().until(() -> asked() == 1);
        Register.open();
        assertThat(two).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aPublicationMakesWhatWasKeptOutdatedAtOnce() {
        Register.answerWith(Reply.of("{\"v\":1}"));
        get();
        Register.answerWith(Reply.of("{\"v\":2}"));
        assertThat(get().asString()).isEqualTo("{\"v\":1}");
        long published = System.nanoTime();
        Register.publish();
        await().until(() -> get().asString().equals("{\"v\":2}"));
        assertThat(System.nanoTime() - published).isLessThan(1_000_000_000L);
    }

    @Test
    void whatAPartConfirmsIsKeptOn() {
        Register.answerWith(Reply.of("{\"same\":1}"));
        get();
        Register.publish();
        await().until(() -> get().header("Cache-Status").contains("fwd-status=304; stored"));
        assertThat(get().header("Cache-Status")).contains("hit");
        assertThat(get().header("Kasip-Position")).endsWith("-11");
    }

    @Test
    void aCardAsPublishedStaysThroughPublicationsButNotThroughARestore() {
        Register.answerWith(Reply.of("{\"v\":1}").with("public, max-age=31536000, immutable"));
        get();
        Register.publish();
        await().until(() -> feed.known().position().number() == 11);
        assertThat(get().header("Cache-Status")).contains("hit");
        Register.reset();
        await().until(() -> feed.known().followed() && feed.known().position().number() == 10);
        assertThat(get().header("Cache-Status")).contains("uri-miss");
    }

    @Test
    void anAnswerOfBeforeIsHandedOnButNotKept() {
        Register.publish();
        await().until(() -> feed.known().position().number() == 11);
        Register.answerWith(Reply.of("{\"old\":1}").behindBy(1));
        assertThat(get().header("Cache-Status")).isEqualTo("kasip; fwd=uri-miss; fwd-status=200");
        Register.answerWith(Reply.of("{\"new\":1}"));
        assertThat(get().asString()).isEqualTo("{\"new\":1}");
        assertThat(get().header("Cache-Status")).contains("hit");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void whenAPartFailsWhatWasKeptIsServed(int status) {
        Register.answerWith(Reply.of("{\"kept\":1}"));
        get();
        Register.answerWith(Reply.failure(status));
        Register.publish();
        await().until(() -> feed.known().position().number() == 11);
        Response stale = get();
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.asString()).isEqualTo("{\"kept\":1}");
        assertThat(stale.header("Cache-Status"))
                .matches("kasip; fwd=stale; fwd-status=" + status + "; ttl=-\\d+; detail=stale-if-error");
        assertThat(stale.header("Warning")).startsWith("111");
    }

    @Test
    void whenAPartIsSlowWhatWasKeptIsServed() {
        Register.answerWith(Reply.of("{\"kept\":1}"));
        get();
        Register.publish();
        await().until(() -> feed.known().position().number() == 11);
        Register.hold();
        assertThat(get().header("Cache-Status")).contains("stale-if-slow");
        Register.open();
    }

    @Test
    void withoutTheFeedAnAnswerIsFreshForAsLongAsThePartSays() {
        get();
        Register.feedDown(true);
        await().until(() -> !feed.known().followed());
        assertThat(get().header("Cache-Status")).matches("kasip; hit; ttl=[0-4]");
        Register.feedDown(false);
        await().until(() -> feed.known().followed());
        assertThat(get().header("Cache-Status")).matches("kasip; hit; ttl=[56]\\d");
    }

    @Test
    void whoWritesReadsWhatWasWritten() throws IOException {
        Register.answerWith(Reply.of("{\"v\":1}"));
        get();
        Register.answerWith(Reply.of("{\"v\":2}"));
        given().post("/v1/match");
        Wire.ask(RestAssured.port, "POST /v1/imports/../internal HTTP/1.1");
        assertThat(get().asString()).isEqualTo("{\"v\":1}");
        given().post("/v1/standards/J62012953/repeal");
        assertThat(get().asString()).isEqualTo("{\"v\":2}");
    }

    @Test
    void whoWritesDoesNotJoinWhatWasAskedBefore() throws Exception {
        Register.hold();
        Executor threads = task -> Thread.ofVirtual().start(task);
        CompletableFuture<Response> before = CompletableFuture.supplyAsync(this::get, threads);
        await().until(() -> !Register.asked().isEmpty());
        CountDownLatch held = Register.holdNoMore();
        given().post("/v1/standards/J62012953/repeal");
        Register.answerWith(Reply.of("{\"v\":2}"));
        assertThat(CompletableFuture.supplyAsync(this::get, threads)
                        .get(5, TimeUnit.SECONDS)
                        .asString())
                .isEqualTo("{\"v\":2}");
        held.countDown();
        assertThat(before.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        path += "?lang=kk&expand=a";
        get();
        path = path.replace("?lang=kk&expand=a", "?expand=a&lang=kk");
        assertThat(get().header("Cache-Status")).contains("hit");
    }

    @Test
    void anotherFormIsAnotherAnswer() {
        get("Accept", "application/json");
        assertThat(get("Accept", "text/turtle").header("Cache-Status")).contains("uri-miss");
        assertThat(get("Accept", "application/json").header("Cache-Status")).contains("hit");
    }
}
