package kz.kasip.standards.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnswersTest {

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + type))
                .body("requestId", matchesPattern("[\\w.-]{8,64}"));
    }

    @ParameterizedTest
    @CsvSource({
        "numbers?limit=0, parameter-invalid, limit",
        "numbers?limit=201, parameter-invalid, limit",
        "numbers?limit=many, parameter-invalid, limit",
        "numbers?asOf=tomorrow, parameter-invalid, asOf",
        "numbers?asOf=-99999-01-01, parameter-invalid, asOf",
        "numbers?cursor=MQ, cursor-malformed, cursor",
        "numbers?cursor=%25%25, cursor-malformed, cursor",
        "texts?lang=en, parameter-invalid, lang",
    })
    void aParameterThatCannotBeReadIsNamed(String request, String type, String field) {
        problem(given().urlEncodingEnabled(false).get("/v1/probe/" + request).then(), 400, type)
                .body("violations.field", hasItem(field))
                .body("instance", equalTo("/v1/probe/" + request.replaceFirst("\\?.*", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | body-malformed |",
                "[] | body-malformed |",
                "{\"name\": \"a\", \"day\": \"no\"} | body-malformed | day",
                "{\"name\": \"a\", \"inner\": [{\"size\": \"x\"}]} | body-malformed | inner[0].size",
                "{} | input-invalid | name",
            })
    void aBodyThatCannotBeReadIsNamedByField(String body, String type, String field) {
        var answer = problem(
                given().contentType("application/json")
                        .body(body)
                        .post("/v1/probe/bodies")
                        .then(),
                400,
                type);
        if (field != null) {
            answer.body("violations.field", hasItem(field));
        }
    }

    @Test
    void aNulInTheAddressIsRefused() {
        problem(given().urlEncodingEnabled(false).get("/v1/probe/texts?q=a%00").then(), 400, "request-malformed");
        problem(given().urlEncodingEnabled(false).get("/v1/standards/%00").then(), 400, "request-malformed");
    }

    @Test
    void refusalsOfTheFrameworkHaveTheSameForm() {
        problem(given().get("/v1/nowhere").then(), 404, "not-found");
        problem(given().delete("/v1/probe/texts").then(), 405, "method-not-allowed");
        problem(given().accept("image/png").get("/v1/probe/texts").then(), 406, "not-acceptable");
        problem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/v1/probe/bodies")
                        .then(),
                415,
                "media-type-unsupported");
        problem(given().get("/v1/probe/secret").then(), 401, "unauthorized").header("WWW-Authenticate", "Bearer");
    }

    @Test
    @TestSecurity(user = "a", roles = "reader")
    void theWrongRoleIsForbidden() {
        problem(given().get("/v1/probe/secret").then(), 403, "forbidden");
    }

    @Test
    @TestSecurity(user = "a", roles = "editor")
    void aWellFormedRequestIdIsKept() {
        given().header("X-Request-Id", "caller-0001")
                .get("/v1/probe/secret")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "caller-0001")
                .body("requestId", equalTo("caller-0001"));
        given().header("X-Request-Id", "<script>")
                .get("/v1/probe/secret")
                .then()
                .header("X-Request-Id", not(containsString("<")));
    }

    @Test
    void whatGoesWrongInsideRevealsNothing() {
        problem(given().get("/v1/probe/failure?how=conflict").then(), 409, "version-not-draft")
                .body("title", equalTo("Version not draft"));
        problem(given().get("/v1/probe/failure?how=unavailable").then(), 503, "cards-unavailable")
                .header("Retry-After", "7")
                .body("instance", equalTo("/v1/x"));
        for (var how : java.util.List.of("full", "commit")) {
            problem(given().get("/v1/probe/failure?how=" + how).then(), 503, "database-unavailable")
                    .header("Retry-After", "5")
                    .body("detail", not(containsString("secret")));
        }
        problem(given().get("/v1/probe/failure?how=bug").then(), 500, "internal-error")
                .body("detail", not(containsString("secret")));
    }

    @Test
    void whoHasAnAnswerAlreadyGets304() {
        var tag =
                given().get("/v1/probe/texts").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", "\"other\", " + tag)
                .get("/v1/probe/texts")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", tag)
                .get("/v1/probe/texts?lang=kk")
                .then()
                .statusCode(200);
    }

    @Test
    void aLanguageKeepsItsTextsAndWhatExistsInAnotherAlone() {
        given().get("/v1/probe/texts?lang=kk")
                .then()
                .contentType("application/json")
                .body("[0].title", equalTo(java.util.Map.of("kk", "бір")))
                .body("[1].title", equalTo(java.util.Map.of("ru", "два")))
                .body("[0]", not(org.hamcrest.Matchers.hasKey("absent")))
                .body("[0].empty.size()", equalTo(0));
    }

    @Test
    void pagesFollowOneAnother() {
        var first = given().get("/v1/probe/numbers?limit=3").then().body("items", equalTo(java.util.List.of(1, 2, 3)));
        var next = first.body("total", equalTo(5)).extract().<String>path("next");
        first.header("Link", equalTo("</v1/probe/numbers?limit=3&cursor=" + next + ">; rel=\"next\""));
        given().get("/v1/probe/numbers?limit=3&cursor=" + next)
                .then()
                .body("items", equalTo(java.util.List.of(4, 5)))
                .body("next", nullValue())
                .header("Link", nullValue());
    }
}
