package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.kasip.deploy.system.Service;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** SIGKILL to each service in the middle of an import and of a publication, at several moments. */
@ExtendWith(RunningKasip.Extension.class)
class KilledServicesIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int CARDS = 4;
    private static final int FIRST_SERIAL = 910;
    private static final List<Integer> MOMENTS =
            Boolean.getBoolean("kasip.long") ? List.of(0, 5, 10, 20, 40, 80, 120, 200, 350) : List.of(0, 20, 90);

    @ParameterizedTest
    @EnumSource(Service.class)
    void nothingIsLostDoubledOrHalfVisible(Service service, RunningKasip kasip) {
        for (var i = 0; i < MOMENTS.size(); i++) {
            var code = "J6201%d%d".formatted(service.ordinal() + 1, FIRST_SERIAL + i);
            new Attempt(kasip, service, code, MOMENTS.get(i)).run();
        }
    }

    /** One standard whose import and publication are both hit. */
    private record Attempt(RunningKasip kasip, Service service, String code, int millis) {
        void run() {
            hit(() -> kasip.http().hand(kasip.token("editor"), "/v1/imports", code + ".txt", document()));
            awaitDraft();
            hit(() -> kasip.http().publish(kasip.token("approver"), code, 1));
            awaitPublished();
            assertOnce();
        }

        private byte[] document() {
            return Documents.sampleAs(code);
        }

        /** Starts a request, kills the service while it runs, and starts the service again. */
        private void hit(Runnable request) {
            var sent = CompletableFuture.runAsync(request, Executors.newVirtualThreadPerTaskExecutor());
            CompletableFuture.runAsync(
                            () -> kasip.kill(service), CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                    .join();
            kasip.restart(service);
            // whatever became of it: the client is as unsure as a real one
            sent.exceptionally(refused -> null).join();
        }

        /** Handing the same document in again, as a client that got no answer does, leads to the one draft. */
        private void awaitDraft() {
            var editor = kasip.token("editor");
            await().ignoreExceptions()
                    .atMost(SOON)
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(() -> {
                        var again = kasip.http().hand(editor, "/v1/imports", code + ".txt", document());
                        assertThat(again.status()).as(again.toString()).isEqualTo(201);
                        assertThat(again.json().path("state").asString()).isEqualTo("DRAFT_READY");
                        assertThat(again.json().path("version").asInt()).isEqualTo(1);
                    });
            var versions = kasip.http().getAs(editor, "/v1/standards/" + code + "/versions");
            assertThat(versions.json().path("items")).as(versions.toString()).hasSize(1);
            assertThat(kasip.http().get("/v1/standards/" + code).status()).isEqualTo(404);
            assertThat(kasip.http().get("/v1/standards/" + code + "/cards").status())
                    .isEqualTo(404);
        }

        private void awaitPublished() {
            await().ignoreExceptions()
                    .atMost(SOON)
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> {
                        var again = kasip.http().publish(kasip.token("approver"), code, 1);
                        assertThat(again.problem())
                                .matches(answer -> again.ok() || answer.equals("409 version-not-draft"));
                    });
            // from here on it is published: whole or "not yet", never absent and never in part
            await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> {
                var cards = kasip.http().get("/v1/standards/" + code + "/cards");
                assertThat(cards.status()).as(cards.toString()).isIn(200, 503);
                if (cards.status() == 200)
                    assertThat(cards.json().path("items")).hasSize(CARDS);
                return cards.status() == 200;
            });
        }

        private void assertOnce() {
            var standard = kasip.http().get("/v1/standards/" + code);
            assertThat(standard.json().path("status").asString()).isEqualTo("PUBLISHED");
            assertThat(ids(standard.json().path("cards"), "id")).containsExactlyElementsOf(expected());
            assertThat(ids(
                            kasip.http()
                                    .get("/v1/cards?limit=200&standard=" + code)
                                    .json()
                                    .path("items"),
                            "id"))
                    .containsExactlyInAnyOrderElementsOf(expected());
            for (var id : expected()) {
                assertThat(kasip.http().get("/v1/cards/" + id).status()).isEqualTo(200);
            }
            assertThat(published()).as("events of " + code).isEqualTo(1);
            await().ignoreExceptions()
                    .atMost(SOON)
                    .untilAsserted(() -> assertThat(found()).containsExactlyInAnyOrderElementsOf(expected()));
        }

        private List<String> expected() {
            return IntStream.rangeClosed(1, CARDS)
                    .mapToObj(number -> code + "-0" + number)
                    .toList();
        }

        private List<String> found() {
            var path = "/v1/search?kind=CARD&limit=100&standard=" + code + "&q=" + Http.encode("каталогы");
            return ids(kasip.http().get(path).json().path("items"), "cardId");
        }

        /** How often the public feed tells of the publication. */
        private long published() {
            var count = 0L;
            var path = "/v1/changes?limit=200";
            while (true) {
                var page = kasip.http().get(path).json();
                count += page.path("items")
                        .valueStream()
                        .filter(this::tellsOfPublication)
                        .count();
                if (page.path("items").isEmpty()) return count;
                path = "/v1/changes?limit=200&after=" + page.path("next").asString();
            }
        }

        private boolean tellsOfPublication(JsonNode event) {
            return event.path("subject").asString().equals(code + "/1")
                    && event.path("type").asString().equals("kz.kasip.standard.published");
        }

        private static List<String> ids(JsonNode items, String field) {
            return items.valueStream().map(item -> item.path(field).asString()).toList();
        }
    }
}
