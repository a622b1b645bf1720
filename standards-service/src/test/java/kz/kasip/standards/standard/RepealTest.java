package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import kz.kasip.standards.testsupport.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "chief",
        roles = {"editor", "approver", "service"})
class RepealTest {

    @Inject
    LegalDay day;

    @AfterEach
    void today() {
        Timing.ahead(Duration.ZERO);
    }

    private static ValidatableResponse repealing(String code, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/standards/{code}/repeal", code)
                .then();
    }

    private static ValidatableResponse publishingFrom(String code, int version, LocalDate from) {
        return given().contentType("application/json")
                .body("{\"effectiveFrom\": \"" + from + "\"}")
                .post("/v1/standards/{code}/versions/{version}/publication", code, version)
                .then();
    }

    private static ValidatableResponse standard(String code) {
        return given().get("/v1/standards/{code}", code).then();
    }

    @Test
    void aRepealToComeIsToldAndTakesPlaceByItself() {
        var code = "J62012933";
        var successor = "J62012947";
        published(Samples.kazakh(code, 1), code, 1);
        published(Samples.kazakh(successor, 1), successor, 1);
        var from = day.today().plusDays(10);
        repealing(code, "{\"repealedFrom\": \"" + from + "\", \"replacedBy\": \"" + successor + "\"}")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("effectiveTo", equalTo(from.minusDays(1).toString()))
                .body("replacedBy", equalTo(successor));
        repealing(code, "{}").statusCode(409).body("type", equalTo("/problems/repeal-decided"));
        importing(Samples.kazakh(code, 2)).statusCode(201);
        publishingFrom(code, 2, from.minusDays(1)).statusCode(409).body("type", equalTo("/problems/period-overlaps"));
        publishingFrom(code, 2, from.plusDays(5)).statusCode(200).body("status", equalTo("SCHEDULED"));

        Timing.ahead(Duration.ofDays(9));
        standard(code).body("status", equalTo("PUBLISHED"));
        Timing.ahead(Duration.ofDays(10));
        holds(() -> standard(code).body("status", equalTo("REPEALED")).body("version", equalTo(1)));
        given().queryParam("limit", 500)
                .get("/internal/changes")
                .then()
                .body(
                        "items.findAll { it.code == '" + code + "' }.status",
                        contains("PUBLISHED", "PUBLISHED", "REPEALED"));
        Timing.ahead(Duration.ofDays(15));
        holds(() -> standard(code).body("status", equalTo("PUBLISHED")).body("version", equalTo(2)));
        given().get("/v1/standards/{code}?asOf={day}", code, from.plusDays(2).toString())
                .then()
                .body("version", equalTo(1))
                .body("status", equalTo("REPEALED"));
    }

    @Test
    void aVersionThatBeginsOnTheDayOfARepealIsToldAfterIt() {
        var code = "J62012936";
        published(Samples.kazakh(code, 1), code, 1);
        var from = day.today().plusDays(10);
        repealing(code, "{\"repealedFrom\": \"" + from + "\"}").statusCode(200);
        importing(Samples.kazakh(code, 2)).statusCode(201);
        publishingFrom(code, 2, from).statusCode(200).body("status", equalTo("SCHEDULED"));
        Timing.ahead(Duration.ofDays(10));
        holds(() -> standard(code).body("status", equalTo("PUBLISHED")).body("version", equalTo(2)));
        given().queryParam("limit", 500)
                .get("/internal/changes")
                .then()
                .body(
                        "items.findAll { it.code == '" + code + "' }.status",
                        contains("PUBLISHED", "PUBLISHED", "REPEALED", "PUBLISHED"));
    }

    @Test
    void whatIsRepealedReplacesNothing() {
        published(Samples.kazakh("J62012935", 1), "J62012935", 1);
        published(Samples.kazakh("J62012934", 1), "J62012934", 1);
        repealing("J62012935", "{}").statusCode(200);
        repealing("J62012934", "{\"replacedBy\": \"J62012935\"}")
                .statusCode(422)
                .body("violations.field", hasItem("replacedBy"));
    }

    @Test
    void aRepealMayHaveAPastDayButNoneBeforeTheFirst() {
        var code = "J62012932";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        publishingFrom(code, 1, LocalDate.of(2024, 3, 1)).statusCode(200);
        repealing(code, "{\"repealedFrom\": \"2024-02-29\"}")
                .statusCode(422)
                .body("violations.field", hasItem("repealedFrom"));
        repealing(code, "{\"repealedFrom\": 20240229}").statusCode(400);
        repealing(code, "{\"repealedFrom\": \"2025-01-01\"}")
                .statusCode(200)
                .body("status", equalTo("REPEALED"))
                .body("effectiveTo", equalTo("2024-12-31"))
                .body("replacedBy", nullValue());
        importing(Samples.kazakh(code, 2)).statusCode(201);
        publishingFrom(code, 2, LocalDate.of(2024, 6, 1)).statusCode(409);
        publishingFrom(code, 2, LocalDate.of(2025, 6, 1)).statusCode(200);
        given().get("/v1/standards/{code}?asOf=2025-03-01", code).then().body("version", equalTo(1));
    }
}
