package kz.kasip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.testsupport.Copy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two real servers stand for two copies of cards-service. */
class CopiesTest {
    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final Copy one = new Copy(vertx);
    private final Copy other = new Copy(vertx);
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Parts> begun = new ArrayList<>();
    private volatile boolean stopped;

    @AfterEach
    void end() {
        stopped = true;
        begun.forEach(parts -> parts.close(null));
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void aKilledCopyCostsNoFailedRead() {
        one.after(5);
        other.after(5);
        Parts parts = parts(Map.of());
        List<Future<Void>> clients = readers(parts, 32);
        await(() -> one.asked() > 200 && other.asked() > 200);
        one.close();
        int then = answered.get();
        await(() -> answered.get() > then + 1000);
        one.start();
        int killed = one.asked();
        await(() -> one.asked() > killed + 200);
        stopped = true;
        clients.forEach(CopiesTest::wait);
        assertThat(failed).hasValue(0);
    }

    @Test
    void aCopyThatStopsInAnOrderlyWayIsAvoided() {
        Parts parts = parts(Map.of());
        List<Future<Void>> clients = readers(parts, 8);
        await(() -> one.asked() > 50 && other.asked() > 50);
        one.answering(503);
        int[] before = {one.asked(), answered.get()};
        await(() -> {
            boolean quiet = one.asked() == before[0] && answered.get() > before[1] + 500;
            if (!quiet && one.asked() != before[0]) {
                before[0] = one.asked();
                before[1] = answered.get();
            }
            return quiet;
        });
        stopped = true;
        clients.forEach(CopiesTest::wait);
        assertThat(failed).hasValue(0);
    }

    @Test
    void aWriteIsSentOnceAndTheLeastBusyIsAsked() {
        one.after(-1);
        Parts parts = parts(Map.of("answer-timeout", "300ms"));
        assertThat(status(ask(parts, HttpMethod.POST))).isIn(200, 504);
        assertThat(status(ask(parts, HttpMethod.POST))).isIn(200, 504);
        assertThat(one.asked() + other.asked()).isEqualTo(2);
        assertThat(one.asked()).isEqualTo(1);
    }

    @Test
    void aWriteThatFoundNoConnectionGoesElsewhere() {
        one.close();
        Parts parts = parts(Map.of());
        for (int times = 0; times < 4; times++)
            assertThat(status(ask(parts, HttpMethod.POST))).isEqualTo(200);
    }

    @Test
    void whatIsRepeatedStaysWithinTheBudget() {
        one.answering(503);
        other.answering(503);
        Parts parts = parts(Map.of("retries.reserve", "5", "retries.per-second", "0", "check.every", "1h"));
        for (int times = 0; times < 20; times++)
            assertThat(status(ask(parts, HttpMethod.GET))).isEqualTo(503);
        assertThat(one.asked() + other.asked()).isBetween(25, 27);
    }

    @Test
    void aPartWithoutAnyCopyIsUnavailableAndComesBack() {
        one.close();
        other.close();
        Parts parts = parts(Map.of());
        for (int times = 0; times < 10; times++)
            assertThat(status(ask(parts, HttpMethod.GET))).isEqualTo(503);
        other.start();
        await(() -> status(ask(parts, HttpMethod.GET)) == 200);
    }

    @Test
    void beyondItsPlacesAPartTurnsRequestsAwayButNotPolls() {
        one.after(-1);
        Parts parts = parts(Map.of(
                "cards",
                one.address(),
                "connections",
                "4",
                "load.queue",
                "2",
                "load.patience",
                "300ms",
                "answer-timeout",
                "2s"));
        List<Future<HttpClientResponse>> asked = new ArrayList<>();
        for (int times = 0; times < 7; times++) asked.add(ask(parts, HttpMethod.GET));
        await(() -> asked.stream().filter(Future::failed).count() == 1);
        await(() -> asked.stream().filter(Future::failed).count() == 3);
        asked.stream().filter(Future::failed).forEach(each -> {
            var refusal = ((Refused) each.cause()).refusal();
            assertThat(refusal.type()).isEqualTo("overloaded");
            assertThat(refusal.headers()).containsKey("Retry-After");
        });
        assertThat(one.asked()).isEqualTo(4);
        one.after(0);
        assertThat(status(
                        on(() -> parts.send(Part.CARDS, HttpMethod.GET, "/v1/changes?wait=1", HttpHeaders.headers()))))
                .isEqualTo(200);
    }

    private List<Future<Void>> readers(Parts parts, int count) {
        List<Future<Void>> clients = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            Promise<Void> done = Promise.promise();
            loop.runOnContext(unused -> readOn(parts, done));
            clients.add(done.future());
        }
        return clients;
    }

    private void readOn(Parts parts, Promise<Void> done) {
        if (stopped) {
            done.tryComplete();
            return;
        }
        parts.send(Part.CARDS, HttpMethod.GET, "/v1/cards", HttpHeaders.headers())
                .compose(answer -> {
                    Future<Integer> whole = answer.body().map(answer.statusCode());
                    answer.resume();
                    return whole;
                })
                .onComplete(ended -> {
                    if (ended.succeeded() && ended.result() == 200) answered.incrementAndGet();
                    else failed.incrementAndGet();
                    vertx.runOnContext(unused -> readOn(parts, done));
                });
    }

    private Future<HttpClientResponse> ask(Parts parts, HttpMethod method) {
        return on(() -> parts.send(
                Part.CARDS, method, "/v1/cards", HttpHeaders.headers().set("Content-Length", "0")));
    }

    private Future<HttpClientResponse> on(Supplier<Future<HttpClientResponse>> call) {
        Promise<HttpClientResponse> promise = Promise.promise();
        loop.runOnContext(
                unused -> call.get().onSuccess(HttpClientResponse::resume).onComplete(promise));
        return promise.future();
    }

    private static int status(Future<HttpClientResponse> answer) {
        await(answer::isComplete);
        return answer.succeeded()
                ? answer.result().statusCode()
                : ((Refused) answer.cause()).refusal().status();
    }

    private static void wait(Future<Void> client) {
        client.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private static void await(BooleanSupplier state) {
        long last = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(last);
            Thread.onSpinWait();
        }
    }

    private Parts parts(Map<String, String> own) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "standards", one.address(),
                "search", one.address(),
                "cards", one.address() + "," + other.address(),
                "connect-timeout", "1s",
                "answer-timeout", "5s",
                "import-timeout", "5s",
                "poll-grace", "1s",
                "retry-after", "5s",
                "connections", "256",
                "check.every", "200ms"));
        settings.put("export-timeout", "5s");
        settings.putAll(own);
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("kasip.gateway.parts." + name, value));
        Parts parts = new Parts(
                vertx,
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(PartsConfig.class)
                        .withSources(new PropertiesConfigSource(named, "test", 100))
                        .build()
                        .getConfigMapping(PartsConfig.class));
        begun.add(parts);
        return parts;
    }
}
