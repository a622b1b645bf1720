package kz.kasip.cards.draft;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftTest extends ServiceTest {
    private static final String DRAFT = "/internal/standards/J62012900/versions/1/drafts/";
    private static final String PUBLIC = "/v1/standards/J62012900/versions/1/cards";
    private static final List<CardContent> CARDS =
            List.of(card(2, "Лесник", 4, null, "Считать деревья"), card(1, "Садовник", 3, "6113-0-001", "Поливать"));

    @Test
    void theSameDraftAgainGivesTheSameAnswer() {
        String first = put(CODE, 1, 7, CARDS)
                .statusCode(200)
                .body("digest", equalTo(Cards.digest(CARDS)))
                .body("cards.number", contains(1, 2))
                .body("cards.id", contains("J62012900-01", "J62012900-02"))
                .extract()
                .asString();
        put(CODE, 1, 7, CARDS).statusCode(200).body(equalTo(first));
        as("service").get(DRAFT + 7).then().statusCode(200).body(equalTo(first));
        as("service").get(DRAFT + 8).then().statusCode(404).body("type", equalTo("/problems/revision-unknown"));
    }

    @Test
    void anotherContentUnderTheSameRevisionIsRefused() {
        put(CODE, 1, 7, CARDS).statusCode(200);
        put(CODE, 1, 7, CARDS.subList(0, 1)).statusCode(409).body("type", equalTo("/problems/revision-differs"));
    }

    @Test
    void aPublishedVersionTakesNoMoreDrafts() {
        publish(CODE, 1, 7, LONG_AGO, CARDS);
        get(PUBLIC).statusCode(200);
        put(CODE, 1, 8, CARDS).statusCode(409).body("type", equalTo("/problems/version-published"));
        put(CODE, 1, 7, CARDS).statusCode(200);
        put(CODE, 2, 8, CARDS).statusCode(200).body("cards.id", contains("J62012900-01", "J62012900-02"));
    }

    @Test
    void aDiscardedDraftDoesNotComeBackAndItsNumbersAreFree() {
        put(CODE, 1, 7, CARDS).statusCode(200);
        standards.tell(Event.discarded(CODE, 1, 7));
        get(PUBLIC).statusCode(404);
        as("editor").get(PUBLIC).then().statusCode(404);
        put(CODE, 1, 7, CARDS).statusCode(409).body("type", equalTo("/problems/draft-discarded"));
        put(CODE, 1, 8, List.of(card(1, "Бочар", 5, null, "Делать бочки"))).body("cards.id", contains("J62012900-01"));
    }

    @Test
    void aNumberOnceOfAPublishedCardIsNeverGivenToAnother() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        get(PUBLIC).statusCode(200);
        publish(CODE, 2, 2, LONG_AGO, List.of(card(1, "Бочар", 5, null, "Делать бочки")));
        get("/v1/standards/J62012900/versions/2/cards").body("items.id", contains("J62012900-03"));
        put(CODE, 3, 3, List.of(card(1, "Лесник", 4, null, "Считать деревья"), card(2, "Рыбак", 2, null, "Удить")))
                .body("cards.id", contains("J62012900-02", "J62012900-04"));
    }

    @Test
    void draftsAreSeenByEditorsAndServicesAlone() {
        put(CODE, 1, 7, CARDS).statusCode(200);
        put(CODE, 1, 8, CARDS.subList(1, 2)).statusCode(200);
        for (String role : List.of("editor", "approver", "admin", "service")) {
            as(role).get(PUBLIC)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "private, no-cache")
                    .body("items.id", contains("J62012900-01"));
        }
        given().get(PUBLIC).then().statusCode(404);
        as("editor").get("/v1/standards/J62012900/cards").then().statusCode(404);
        as("editor").get("/v1/cards/J62012900-01").then().statusCode(404);
    }

    @Test
    void aSecondLanguageJoinsTheDraftUnderTheSameIds() {
        List<CardContent> russian =
                List.of(card(1, "Садовник", 3, null, "Поливать"), card(2, "Садовник", 4, null, "Лечить деревья"));
        put(CODE, 1, 7, russian).statusCode(200);
        List<CardContent> both = List.of(
                Cards.translated(russian.get(0), "Бағбан", "Суару"),
                Cards.translated(russian.get(1), "Бағбан", "Ағаш емдеу"));
        publish(CODE, 1, 8, LONG_AGO, both);
        get("/v1/cards/J62012900-02")
                .statusCode(200)
                .body("title", equalTo(Map.of("ru", "Садовник", "kk", "Бағбан")))
                .body("functions[0].skills[0].abilities[0].text.kk", equalTo("Ағаш емдеу"));
        get("/v1/cards/J62012900-02?lang=kk")
                .body("title", equalTo(Map.of("kk", "Бағбан")))
                .body("purpose", equalTo(Map.of("ru", "Здоровые деревья")));
        get("/v1/cards?title=бағбан").body("items.id", contains("J62012900-01", "J62012900-02"));
    }

    @Test
    void aCardWithoutALevelIsStoredAndListedWithoutOne() {
        publish(CODE, 1, 7, LONG_AGO, List.of(card(1, "Садовник", null, null, "Поливать")));
        get("/v1/cards/J62012900-01").statusCode(200).body("$", not(hasKey("orkLevel")));
        get("/v1/cards?standard=J62012900").body("items[0]", not(hasKey("orkLevel")));
        get("/v1/cards?standard=J62012900&orkLevel=3").body("total", equalTo(0));
    }

    @Test
    void onlyTheMachineRoleMayHandDraftsOver() {
        send(given()).statusCode(401).contentType("application/problem+json").header("WWW-Authenticate", "Bearer");
        send(given().auth().oauth2("made.up.token")).statusCode(401).body("status", equalTo(401));
        send(given().auth().oauth2(standards.issuer().tokenFor("others", "service")))
                .statusCode(401);
        send(as("admin")).statusCode(403).body("type", equalTo("/problems/forbidden"));
        as("editor").get("/internal/changes").then().statusCode(403);
        given().auth().oauth2("made.up.token").get(PUBLIC).then().statusCode(401);
    }

    @Test
    void aDraftThatWouldLoseOrBreakSomethingIsRefused() {
        String draft = Cards.draft(CARDS);
        refused(draft.replace("\"orkLevel\":3", "\"orkLevel\":9"), "cards.orkLevel");
        refused(draft.replace("\"purpose\"", "\"intention\""), "cards[0].intention");
        refused(draft.replace("\"number\":2,\"title\"", "\"number\":1,\"title\""), "cards");
        refused(draft.replace("\"language\": \"ru\"", "\"language\": \"en\""), "language");
        as("service")
                .contentType(ContentType.JSON)
                .body("{")
                .put(DRAFT + 7)
                .then()
                .statusCode(400);
        as("service").contentType(ContentType.JSON).put(DRAFT + 7).then().statusCode(400);
    }

    private void refused(String draft, String field) {
        as("service")
                .contentType(ContentType.JSON)
                .body(draft)
                .put(DRAFT + 7)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(org.hamcrest.Matchers.endsWith(field)));
    }

    private static ValidatableResponse send(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Cards.draft(CARDS))
                .put(DRAFT + 7)
                .then();
    }
}
