package kz.kasip.cards.gap;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GapReadingTest extends ServiceTest {
    private static final CardContent GARDENER = card(1, "Садовник", 3, null, "Поливать деревья", "Точить ножи");
    private static final CardContent SENIOR = card(2, "Садовник", 4, null, "Полив деревьев", "Лечить деревья");
    private static final CardContent FORESTER = card(1, "Лесник", 4, null, "Лечить деревья", "Считать волков");

    @Test
    void theGapOfTwoCardsIsAnsweredEvenOfDifferentStandards() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        publish("A02100900", 1, 2, LONG_AGO, List.of(FORESTER));
        get("/v1/cards/J62012900-01/gap?to=J62012900-02")
                .statusCode(200)
                .body("from.id", equalTo("J62012900-01"))
                .body("to.standard", equalTo(Map.of("code", CODE, "version", 1)))
                .body("to.orkLevel", equalTo(4))
                .body("languages", contains("ru"))
                .body("abilities.shared[0].equal", equalTo(false))
                .body("abilities.shared[0].to.text.ru", equalTo("Полив деревьев"))
                .body("abilities.missing.text.ru", contains("Лечить деревья"))
                .body("abilities.missing[0].sources[0].itemId", equalTo("J62012900-02.f1.s1.a2"))
                .body("abilities.extra.text.ru", contains("Точить ножи"))
                .body("competencies.shared.size()", equalTo(1))
                .body("experience.fromYears", equalTo(1.0f))
                .body("experience.difference", equalTo(0.0f))
                .body("summary.all.covered", equalTo(0.5f));
        get("/v1/cards/J62012900-02/gap?to=A02100900-01")
                .statusCode(200)
                .body("abilities.shared[0].equal", equalTo(true))
                .body("abilities.missing.text.ru", contains("Считать волков"));
        String tag = get("/v1/cards/J62012900-01/gap?to=J62012900-02").extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/cards/J62012900-01/gap?to=J62012900-02")
                .then()
                .statusCode(304);
    }

    @Test
    void languagesThatDoNotMeetAreToldPlainly() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, Cards.translated(SENIOR, "Бағбан", "Ағаш суару")));
        CardContent kazakh = Cards.card(1, Map.of("kk", "Орманшы"), 4, null, null, List.of());
        publish("A02100900", 1, 2, LONG_AGO, List.of(kazakh));
        get("/v1/cards/J62012900-01/gap?to=A02100900-01")
                .statusCode(422)
                .body("type", equalTo("/problems/languages-not-shared"))
                .body("detail", containsString("is in kk"));
        get("/v1/cards/J62012900-01/gap?to=J62012900-02&lang=kk")
                .body("languages", contains("ru"))
                .body("to.title", equalTo(Map.of("kk", "Бағбан")))
                .body("abilities.shared[0].to.text", equalTo(Map.of("kk", "Ағаш суару")));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cards/J62012900-01/gap, to",
        "/v1/cards/J62012900-01/gap?to=J62012900, to",
        "/v1/cards/J62012900-1/gap?to=J62012900-01, number",
        "/v1/cards/J62012900-01/gap?to=J62012900-02&asOf=soon, asOf",
        "/v1/cards/J62012900-01/gap?to=J62012900-02&lang=en, lang"
    })
    void aMalformedRequestIsToldWhichPartFails(String path, String part) {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        get(path).statusCode(400).body("violations.field", hasItem(part));
    }

    @Test
    void whatIsUnknownIsNotFound() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        get("/v1/cards/J62012900-01/gap?to=J62012900-07")
                .statusCode(404)
                .body("type", equalTo("/problems/card-unknown"));
        get("/v1/cards/J62012900-01/gap?to=J62012900-01&asOf=1999-01-01").statusCode(404);
        post(Map.of("to", "J62012900-07", "abilities", List.of("Полив"))).statusCode(404);
    }

    @Test
    void aPersonsOwnListIsComparedWithACard() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        post(Map.of(
                        "to",
                        "J62012900-02",
                        "abilities",
                        List.of("поливаю деревья", "пою"),
                        "level",
                        3,
                        "experience",
                        "5 лет"))
                .statusCode(200)
                .body("from", equalTo(Map.of("orkLevel", 3)))
                .body("abilities.shared.to.text.ru", contains("Полив деревьев"))
                .body("abilities.shared[0].from.sources", equalTo(List.of(Map.of("itemId", "abilities[0]"))))
                .body("abilities.missing.text.ru", contains("Лечить деревья"))
                .body("abilities.extra.text.ru", contains("пою"))
                .body("$", not(hasKey("knowledge")))
                .body("experience.difference", equalTo(-4.0f))
                .body("education.from", empty());
    }

    @Test
    void aPersonsListHasLimitsAndIsNotTakenMalformed() {
        String text = "x".repeat(1001);
        List<String> many = Collections.nCopies(501, "Полив");
        post(Map.of("to", "J62012900-02", "abilities", List.of(text)))
                .statusCode(400)
                .body("detail", not(containsString(text)));
        post(Map.of("to", "J62012900-02", "abilities", many)).statusCode(400);
        post(Map.of("to", "J62012900-02", "abilities", many.subList(0, 300), "knowledge", many.subList(0, 300)))
                .statusCode(400)
                .body("violations.field", contains("abilities"));
        post(Map.of("to", "J62012900-02", "abilities", List.of())).statusCode(400);
        post(Map.of("to", "J62-1", "abilities", List.of("Полив")))
                .statusCode(400)
                .body("violations.field", contains("to"));
        post(Map.of("abilities", List.of("Полив"))).statusCode(400);
        post(Map.of("to", "J62012900-02", "abilities", "Полив")).statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("Полив")
                .post("/v1/gap")
                .then()
                .statusCode(415);
        given().contentType(ContentType.JSON).body("{").post("/v1/gap").then().statusCode(400);
        given().contentType(ContentType.JSON).post("/v1/gap").then().statusCode(400);
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post("/v1/gap").then();
    }
}
