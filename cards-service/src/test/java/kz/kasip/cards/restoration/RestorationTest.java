package kz.kasip.cards.restoration;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestorationTest extends ServiceTest {
    private static final List<CardContent> CARDS =
            List.of(card(1, "Садовник", 3, "6113-0-001", "Поливать"), card(2, "Лесник", 4, null, "Считать деревья"));

    @Test
    void afterARestoreNoNumbersAreGivenUntilTheMissingCardsAreHere() {
        String before = epoch();
        database.execute("select after_restore()");
        restoration().body("complete", equalTo(false)).body("epoch", not(equalTo(before)));
        put(CODE, 1, 7, CARDS)
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("/problems/cards-missing"));
        handInAgain(1, 7, CARDS, "-04", "-02")
                .statusCode(200)
                .body("cards.id", contains("J62012900-04", "J62012900-02"));
        say(before);
        restoration().body("complete", equalTo(false));
        say(epoch());
        restoration().body("complete", equalTo(true));
        put(CODE, 2, 8, List.of(card(1, "Бочар", 5, null, "Делать бочки")))
                .statusCode(200)
                .body("cards.id", contains("J62012900-05"));
    }

    @Test
    void publishedCardsThatAreMissingComeBackWithTheirNumbers() {
        standards.tell(Event.published(CODE, 1, 7, Cards.digest(CARDS), LONG_AGO));
        get("/v1/cards/J62012900-03").statusCode(503);
        restoration().body("complete", equalTo(false));
        put(CODE, 2, 8, List.of(card(1, "Бочар", 5, null, "Делать бочки"))).statusCode(503);
        handInAgain(1, 7, CARDS, "-03", "-01").statusCode(200);
        get("/v1/cards/J62012900-03").statusCode(200);
        get("/v1/standards/J62012900/cards").body("items.id", contains("J62012900-03", "J62012900-01"));
        restoration().body("complete", equalTo(true));
    }

    @Test
    void aNumberOfAnotherCardIsNotTakenAway() {
        publish(CODE, 1, 7, LONG_AGO, CARDS);
        get("/v1/cards/J62012900-01").statusCode(200);
        handInAgain(2, 8, List.of(card(1, "Бочар", 5, null, "Делать бочки")), "-01")
                .statusCode(409)
                .body("type", equalTo("/problems/card-number-taken"));
        handInAgain(2, 8, CARDS, "-01", "-02").statusCode(200);
        handInAgain(3, 9, CARDS, "-01").statusCode(400).body("type", equalTo("/problems/ids-ambiguous"));
    }

    private ValidatableResponse handInAgain(int version, long revision, List<CardContent> cards, String... ends) {
        String ids = IntStream.range(0, ends.length)
                .mapToObj(place -> "{\"id\": \"%s\", \"number\": %d}".formatted(CODE + ends[place], place + 1))
                .collect(Collectors.joining(", ", ", \"ids\": [", "]}"));
        String draft = Cards.draft(cards).strip().replaceFirst("}$", ids);
        return as("service")
                .contentType(ContentType.JSON)
                .body(draft)
                .put("/internal/standards/{code}/versions/{version}/drafts/{revision}", CODE, version, revision)
                .then();
    }

    private ValidatableResponse restoration() {
        return as("service").get("/internal/restoration").then().statusCode(200);
    }

    private String epoch() {
        return restoration().extract().path("epoch");
    }

    private void say(String epoch) {
        as("service")
                .contentType(ContentType.JSON)
                .body(Map.of("epoch", epoch, "complete", true))
                .put("/internal/restoration")
                .then()
                .statusCode(204);
    }
}
