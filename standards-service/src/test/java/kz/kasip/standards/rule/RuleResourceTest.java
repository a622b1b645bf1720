package kz.kasip.standards.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.standards.document.check.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RuleResourceTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void allRulesAreListed() {
        given().get("/v1/finding-rules")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", containsString("Accept"))
                .header("ETag", notNullValue())
                .body("total", equalTo(Rule.values().length))
                .body("items", hasSize(Rule.values().length))
                .body("next", nullValue())
                .body("items.find { it.name == 'levels-alike' }.severity", equalTo("WARNING"));
    }

    @Test
    void theListComesInPagesWhereAskedFor() {
        var next = given().get("/v1/finding-rules?limit=30")
                .then()
                .statusCode(200)
                .body("items", hasSize(30))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .<String>path("next");
        given().get("/v1/finding-rules?limit=30&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(Rule.values().length - 30))
                .body("next", nullValue());
        given().get("/v1/finding-rules?limit=0").then().statusCode(400);
        given().get("/v1/finding-rules?cursor=MQ").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleHasItsPage(Rule rule) {
        given().get(rule.docs())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("name", equalTo(rule.id()))
                .body("severity", equalTo(rule.severity().name()))
                .body("title", equalTo(rule.title()))
                .body("titles.kk", notNullValue())
                .body("titles.ru", notNullValue())
                .body("description", equalTo(rule.description()))
                .body("mend", equalTo(rule.mend()))
                .body("docs", equalTo(rule.docs()));
        given().accept(BROWSER)
                .get(rule.docs())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("style-src 'self'"))
                .header("ETag", notNullValue())
                .body(allOf(containsString("<code>" + rule.id() + "</code>"), containsString("/kasip.css")));
    }

    @Test
    void theListIsAPageToo() {
        var page = given().accept(BROWSER)
                .get("/v1/finding-rules")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
        assertThat(Rule.values()).allSatisfy(rule -> assertThat(page).contains("href=\"" + rule.docs() + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-rule", "UNPLACED_TEXT", "<b>"})
    void anUnknownRuleIsNotFound(String name) {
        given().accept("*/*")
                .get("/v1/finding-rules/{rule}", name)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/rule-unknown"));
    }

    @Test
    void whatIsHeldAlreadyIsNotSentAgain() {
        var tag = given().accept("text/html")
                .get("/v1/finding-rules/unplaced-text")
                .header("ETag");
        given().accept("text/html")
                .header("If-None-Match", tag)
                .get("/v1/finding-rules/unplaced-text")
                .then()
                .statusCode(304);
    }
}
