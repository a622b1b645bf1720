package kz.kasip.cards.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every address answers to methods other than its own, and what its answers say of caches. */
@QuarkusTest
class MethodsTest {

    private static final String TEXTS = "/v1/probe/texts";

    private static Set<String> allowed(Response answer) {
        return new TreeSet<>(Set.of(answer.header("Allow").split(", ")));
    }

    @Test
    void headIsAnsweredAsGetIsWithoutTheBody() {
        var get = given().get(TEXTS);
        var head = given().head(TEXTS);
        head.then().statusCode(200).body(emptyString());
        for (var header : Set.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
            assertThat(head.header(header)).as(header).isNotNull().isEqualTo(get.header(header));
        }
        given().header("If-None-Match", get.header("ETag"))
                .head(TEXTS)
                .then()
                .statusCode(304)
                .header("ETag", get.header("ETag"))
                .header("Cache-Control", get.header("Cache-Control"));
        given().head("/v1/nowhere").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/probe/texts, GET HEAD OPTIONS",
        "/v1/probe/bodies, OPTIONS POST",
        "/v1/cards/J62012900-01, GET HEAD OPTIONS",
        "/v1/cards/J62012900-01/ladder/, GET HEAD OPTIONS",
        "/v1/occupations/imports, OPTIONS POST",
        "/v1/standards/J62012900/versions/1/cards, GET HEAD OPTIONS",
        "/v1/gap, OPTIONS POST",
    })
    void whatAnAddressTakesIsToldToWhoAsksAndToWhoComesWithAnother(String path, String methods) {
        var expected = new TreeSet<>(Set.of(methods.split(" ")));
        var asked = given().options(path);
        asked.then().statusCode(204).body(emptyString());
        assertThat(allowed(asked)).isEqualTo(expected);
        for (var method : Set.of(Method.GET, Method.PUT, Method.PATCH, Method.DELETE)) {
            if (!expected.contains(method.name())) {
                var refused = given().request(method, path);
                refused.then()
                        .statusCode(405)
                        .contentType("application/problem+json")
                        .body("type", equalTo("/problems/method-not-allowed"));
                assertThat(allowed(refused)).as(method.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    void whereNothingIsNothingIsAllowed() {
        given().options("/v1/nowhere").then().statusCode(404);
        given().delete("/v1/nowhere").then().statusCode(404).header("Allow", nullValue());
    }

    @Test
    void anAnswerForAllIsKeptForAMoment() {
        given().get(TEXTS).then().header("Cache-Control", equalTo(Keeping.SHORTLY));
    }

    @Test
    @TestSecurity(user = "a", roles = "editor")
    void anAnswerForSomeIsKeptByThemAlone() {
        given().get("/v1/probe/secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo(Keeping.PRIVATE))
                .header("Kasip-Position", nullValue());
    }
}
