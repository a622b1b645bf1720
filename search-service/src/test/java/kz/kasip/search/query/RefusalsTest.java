package kz.kasip.search.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before the index is asked, and what while there is none. */
@QuarkusTest
class RefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "lang=ru, parameter-invalid, q",
        "q=, parameter-invalid, q",
        "q=%20%20, parameter-invalid, q",
        "q=a&orkLevel=9, parameter-invalid, orkLevel",
        "q=a&orkLevel=0, parameter-invalid, orkLevel",
        "q=a&orkLevel=4&orkLevel=high, parameter-invalid, orkLevel",
        "q=a&kind=PERSON, parameter-invalid, kind",
        "q=a&lang=en, parameter-invalid, lang",
        "q=a&oked=62.01.12.3, parameter-invalid, oked",
        "q=a&standard=J62, code-malformed, standard",
        "q=a&group=25, parameter-invalid, group",
        "q=a&status=DRAFT, parameter-invalid, status",
        "q=a&sort=colour, parameter-invalid, sort",
        "q=a&limit=0, parameter-invalid, limit",
        "q=a&limit=201, parameter-invalid, limit",
        "q=a&limit=ten, parameter-invalid, limit",
        "q=a&cursor=made-up, cursor-malformed, cursor",
    })
    void aParameterThatCanNotBeIsNamed(String query, String type, String field) {
        given().urlEncodingEnabled(false)
                .get("/v1/search?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("violations.field", hasItem(field));
    }

    @Test
    void aTextOfMoreThanFiveHundredCharactersIsTooMuch() {
        given().queryParam("q", "ә".repeat(501))
                .get("/v1/search")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("q"));
        given().queryParam("q", "ә".repeat(500)).get("/v1/search").then().statusCode(503);
    }

    @Test
    void thereIsNoAnswerBeforeThereIsAnIndex() {
        given().get("/v1/search?q=a")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/index-not-ready"));
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
    }
}
