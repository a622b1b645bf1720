package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.deploy.e2e.Ledger.Known;
import kz.kasip.deploy.e2e.Ledger.State;
import tools.jackson.databind.JsonNode;

/** What holds when all faults are over. */
record Invariants(RunningKasip kasip, Ledger ledger) {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int CARDS = 4;

    void hold(FeedReader follower) {
        assertThat(ledger.wrong()).as("wrong answers while faults were done").isEmpty();
        var told = FeedReader.fromTheBeginning(kasip.http());
        follower.toTheEnd();
        assertThat(told.ids()).doesNotHaveDuplicates();
        assertThat(follower.ids()).isEqualTo(told.ids());
        assertThat(told.published()).doesNotHaveDuplicates();
        for (var version : ledger.known()) {
            var subject = version.code() + "/" + version.version();
            assertThat(told.published().contains(subject)).as(subject).isEqualTo(version.state() != State.SCHEDULED);
            check(version);
            audited(version);
        }
        ledger.known().stream().map(Known::code).distinct().forEach(this::periodsDoNotOverlap);
        ledger.unknown().forEach(code -> await().atMost(SOON).untilAsserted(() -> isWhollyOrNot(code)));
    }

    private void check(Known version) {
        var code = version.code();
        var standard = get("/v1/standards/" + code);
        if (version.state() == State.SCHEDULED) {
            assertThat(standard.status()).as(standard.toString()).isEqualTo(404);
            assertThat(get("/v1/standards/" + code + "/cards").status()).isEqualTo(404);
            assertThat(found(code)).isEmpty();
            return;
        }
        assertThat(standard.status()).as(standard.toString()).isEqualTo(200);
        var cards = get("/v1/standards/" + code + "/versions/" + version.version() + "/cards");
        assertThat(ids(cards.json().path("items"), "id")).as(cards.toString()).isEqualTo(expected(code));
        assertThat(ids(standard.json().path("cards"), "id")).isEqualTo(expected(code));
        var inForce = version.state() == State.PUBLISHED ? expected(code) : List.<String>of();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(found(code)).as("search for " + code).containsExactlyInAnyOrderElementsOf(inForce));
    }

    /** Every deed that was acknowledged stands in the audit trail once. */
    private void audited(Known version) {
        var trail = kasip.http()
                .getAs(kasip.token("admin"), "/v1/audit?limit=200&standard=" + version.code())
                .json()
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("version").asInt() == version.version())
                .map(entry -> entry.path("action").asString())
                .toList();
        assertThat(trail).as("trail of " + version).contains("IMPORTED");
        assertThat(trail)
                .as("trail of " + version)
                .filteredOn(version.state().name()::equals)
                .hasSize(1);
        var publications = version.state() == State.SCHEDULED ? 0 : 1;
        assertThat(trail)
                .as("trail of " + version)
                .filteredOn("PUBLISHED"::equals)
                .hasSize(publications);
    }

    private void periodsDoNotOverlap(String code) {
        var versions = get("/v1/standards/" + code + "/versions").json().path("items");
        for (var one : versions) {
            for (var other : versions) {
                if (one.path("version").asInt() >= other.path("version").asInt()) continue;
                var end = one.path("effectiveTo").asString("");
                assertThat(end).as(versions.toString()).isNotEmpty();
                assertThat(LocalDate.parse(end))
                        .as(versions.toString())
                        .isBefore(LocalDate.parse(other.path("effectiveFrom").asString()));
            }
        }
    }

    /** What got no answer has happened or not, but never in part; who has just come back may ask for another moment with 503. */
    private void isWhollyOrNot(String code) {
        var standard = get("/v1/standards/" + code);
        var cards = get("/v1/standards/" + code + "/cards");
        assertThat(standard.status()).as(standard.toString()).isIn(200, 404);
        assertThat(cards.status()).as(cards.toString()).isEqualTo(standard.status());
        if (standard.status() == 200) {
            assertThat(ids(cards.json().path("items"), "id")).isEqualTo(expected(code));
            assertThat(ids(standard.json().path("cards"), "id")).isEqualTo(expected(code));
        }
    }

    private Reply get(String path) {
        ledger.checked();
        return kasip.http().get(path);
    }

    private List<String> found(String code) {
        var path = "/v1/search?kind=CARD&limit=100&standard=" + code + "&q=" + Http.encode("каталогы");
        return ids(get(path).json().path("items"), "cardId");
    }

    private static List<String> expected(String code) {
        return IntStream.rangeClosed(1, CARDS)
                .mapToObj(number -> code + "-0" + number)
                .toList();
    }

    private static List<String> ids(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }
}
