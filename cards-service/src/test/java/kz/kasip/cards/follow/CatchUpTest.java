package kz.kasip.cards.follow;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatchUpTest extends ServiceTest {
    private static final List<CardContent> CARDS = List.of(card(1, "Садовник", 3, "6113-0-001", "Поливать деревья"));
    private static final String CARD = "/v1/cards/J62012900-01";

    @Test
    void whatIsPublishedIsNeverCalledUnknown() {
        put(CODE, 1, 1, CARDS).statusCode(200);
        standards.down();
        get(CARD)
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("/problems/standards-unavailable"));
        get("/v1/standards/J62012900/versions/1/cards").statusCode(503);
        get("/v1/occupations/6113-0-001").statusCode(503);
        standards.tell(Event.published(CODE, 1, 1, Cards.digest(CARDS), LONG_AGO));
        standards.up();
        get(CARD).statusCode(200);
        standards.down();
        get(CARD).statusCode(200);
    }

    @Test
    void aNewerVersionIsServedOnceCaughtUpWith() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        get(CARD).body("standard.version", equalTo(1));
        put(CODE, 2, 2, CARDS).statusCode(200);
        standards.tell(Event.published(CODE, 2, 2, Cards.digest(CARDS), LONG_AGO.plusYears(1)));
        as("editor").post("/internal/catch-ups").then().statusCode(403);
        as("service").post("/internal/catch-ups").then().statusCode(204);
        get(CARD).body("standard.version", equalTo(2));
        standards.down();
        as("service").post("/internal/catch-ups").then().statusCode(503);
    }

    @Test
    void manyReadersShareAPull() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> readers = Stream.generate(
                            () -> threads.submit(() -> get(CARD).extract().statusCode()))
                    .limit(60)
                    .toList();
            assertThat(readers).extracting(Future::get).containsOnly(404);
        }
        assertThat(standards.asked()).isLessThan(45);
    }

    @Test
    void exactlyThePinnedRevisionIsServed() {
        put(CODE, 1, 1, CARDS).statusCode(200);
        List<CardContent> later = List.of(card(1, "Садовник", 3, "6113-0-001", "Поливать деревья", "Белить стволы"));
        put(CODE, 1, 2, later).statusCode(200);
        standards.tell(Event.published(CODE, 1, 1, Cards.digest(CARDS), LONG_AGO));
        get(CARD).body("functions[0].skills[0].abilities.size()", equalTo(1));
        as("service")
                .get("/internal/standards/J62012900/versions/1/drafts/2")
                .then()
                .statusCode(404);
    }

    @Test
    void missingCardsAreAnsweredWith503UntilTheyAreBack() {
        standards.tell(Event.published(CODE, 1, 1, Cards.digest(CARDS), LONG_AGO));
        publish("A01110901", 1, 2, LONG_AGO, CARDS);
        get(CARD).statusCode(503).body("type", equalTo("/problems/cards-missing"));
        get("/v1/standards/J62012900/cards").statusCode(503);
        get("/v1/cards/A01110901-01").statusCode(200);
        get("/v1/cards").body("items.id", contains("A01110901-01"));
        changes("wait=0").body("items.code", contains("A01110901"));
        put(CODE, 1, 1, CARDS).statusCode(200);
        get(CARD).statusCode(200);
        changes("wait=0").body("items.code", contains("A01110901", CODE));
    }

    @Test
    void theOwnFeedTellsWhatWasPublishedAndChanged() {
        publish(CODE, 1, 5, LONG_AGO, CARDS);
        get(CARD).statusCode(200);
        LocalDate end = LocalDate.of(2025, 1, 31);
        standards.tell(Event.closed(CODE, 1, LONG_AGO, end));
        get("/v1/cards/J62012900-02").statusCode(404);
        changes("wait=0")
                .body("items.type", contains("CARDS_PUBLISHED", "CARDS_CHANGED"))
                .body("items.position", contains(1, 2))
                .body("items.revision", contains(5, 5))
                .body("items[0]", not(hasKey("effectiveTo")))
                .body("items[1].effectiveTo", equalTo("2025-01-31"))
                .body("items[1].status", equalTo("PUBLISHED"));
        String first =
                as("service").get("/internal/changes?limit=1").then().extract().path("next");
        String last = changes("after=" + first)
                .body("items.position", contains(2))
                .extract()
                .path("next");
        changes("after=" + last).body("items", empty()).body("next", equalTo(last));
        changes("after=" + last.replaceAll(":.*", ":3")).statusCode(410);
        changes("after=00000000-0000-0000-0000-000000000000:1")
                .statusCode(410)
                .body("type", equalTo("/problems/cursor-of-another-epoch"));
        changes("after=1").statusCode(400).body("type", equalTo("/problems/cursor-malformed"));
        changes("wait=31").statusCode(400);
    }

    @Test
    void aFeedOfAnotherEpochIsTakenAnew() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        publish("A01110901", 1, 2, LONG_AGO, CARDS);
        publish("A01110902", 1, 3, LONG_AGO, CARDS);
        publish("A01110903", 1, 4, LONG_AGO, CARDS);
        get("/v1/cards/A01110903-01").statusCode(200);
        standards.beginAnew();
        standards.tell(Event.published("A01110901", 1, 2, Cards.digest(CARDS), LONG_AGO));
        standards.tell(Event.published("A01110902", 1, 3, Cards.digest(CARDS), LONG_AGO));
        standards.tell(Event.published("A01110903", 1, 4, Cards.digest(CARDS), LONG_AGO));
        standards.tell(Event.repealed("A01110902", 1, LONG_AGO, LocalDate.of(2025, 1, 31)));
        get("/v1/cards/A01110903-02").statusCode(404);
        get(CARD).statusCode(404);
        get("/v1/cards").body("items.id", contains("A01110901-01", "A01110903-01"));
        changes("wait=0")
                .body("items.code", contains(CODE, "A01110901", "A01110902", "A01110903", "A01110902", CODE))
                .body("items.status[4]", equalTo("REPEALED"))
                .body("items.status[5]", equalTo("DRAFT"));
    }

    private ValidatableResponse changes(String query) {
        return as("service").get("/internal/changes?limit=50&" + query).then();
    }
}
