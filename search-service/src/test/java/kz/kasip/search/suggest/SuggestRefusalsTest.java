package kz.kasip.search.suggest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before the index is asked, and what while there is none. */
@QuarkusTest
class SuggestRefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "lang=ru, q",
        "q=, q",
        "q=%20, q",
        "q=a&limit=0, limit",
        "q=a&limit=11, limit",
        "q=a&limit=ten, limit",
        "q=a&lang=en, lang",
        "q=a&asOf=today, asOf",
    })
    void aParameterThatCanNotBeIsNamed(String query, String field) {
        given().urlEncodingEnabled(false)
                .get("/v1/suggest?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/parameter-invalid"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void aTextOfMoreThanTwoHundredCharactersIsTooMuch() {
        given().queryParam("q", "ә".repeat(201)).get("/v1/suggest").then().statusCode(400);
        given().queryParam("q", "ә".repeat(200)).get("/v1/suggest").then().statusCode(503);
    }

    @Test
    void thereIsNoAnswerBeforeThereIsAnIndex() {
        given().get("/v1/suggest?q=a")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/index-not-ready"));
    }
}
