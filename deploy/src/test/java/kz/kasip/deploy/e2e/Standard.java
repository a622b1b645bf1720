package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One standard and what is to be true of it. */
record Standard(RunningKasip kasip, String code) {
    static final Duration SOON = Duration.ofSeconds(60);
    private static final int CARDS = 4;

    Standard imported(int version) {
        return imported(version, version);
    }

    /** @param edition another one has another content */
    Standard imported(int version, int edition) {
        var document = new String(Documents.sampleAs(code, version), StandardCharsets.UTF_8)
                .replace("72 сағаттық", 70 + edition + " сағаттық");
        await().ignoreExceptionsMatching(UncheckedIOException.class::isInstance)
                .atMost(SOON)
                .untilAsserted(() -> {
                    var answer = kasip.http()
                            .hand(
                                    kasip.token("editor"),
                                    "/v1/imports",
                                    code + ".txt",
                                    document.getBytes(StandardCharsets.UTF_8));
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                });
        return this;
    }

    Standard published(int version) {
        await().atMost(SOON).untilAsserted(() -> {
            var answer = kasip.http().publish(kasip.token("approver"), code, version);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        });
        return this;
    }

    Reply cards(int version) {
        return kasip.http().get("/v1/standards/" + code + "/versions/" + version + "/cards");
    }

    String status(int version) {
        return kasip.http()
                .getAs(kasip.token("editor"), "/v1/standards/" + code + "/versions/" + version)
                .json()
                .path("status")
                .asString();
    }

    /** Every read path tells the same: standards, cards, search, and the feed once. */
    void isEverywhere(int version) {
        await().atMost(SOON).untilAsserted(() -> {
            var standard = kasip.http().get("/v1/standards/" + code);
            assertThat(standard.status()).as(standard.toString()).isEqualTo(200);
            assertThat(standard.json().path("version").asInt()).isEqualTo(version);
            var ids = ids(standard.json().path("cards"), "id");
            assertThat(ids).hasSize(CARDS);
            var cards = cards(version);
            assertThat(cards.status()).as(cards.toString()).isEqualTo(200);
            assertThat(ids(cards.json().path("items"), "id")).isEqualTo(ids);
            assertThat(found()).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(told()).filteredOn((code + "/" + version)::equals).hasSize(1);
        });
    }

    void isNowhere() {
        for (var path :
                List.of("/v1/standards/" + code, "/v1/standards/" + code + "/cards", "/v1/cards/" + code + "-01")) {
            var answer = kasip.http().get(path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        }
        assertThat(found()).isEmpty();
        assertThat(told()).doesNotContain(code + "/1");
    }

    private List<String> found() {
        var path = "/v1/search?kind=CARD&limit=100&standard=" + code + "&q=" + Http.encode("каталогы");
        return ids(kasip.http().get(path).json().path("items"), "cardId");
    }

    private List<String> told() {
        return FeedReader.fromTheBeginning(kasip.http()).published();
    }

    private static List<String> ids(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }
}
