package kz.kasip.gateway.page;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.kasip.gateway.testsupport.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/kasip.css, text/css",
        "/favicon.svg, image/svg+xml",
        "/favicon.ico, image/svg+xml",
        "/swagger-ui, text/html",
        "/swagger-ui/, text/html",
        "/swagger-ui/initializer.js, text/javascript",
        "/swagger-ui/swagger-ui.css, text/css",
        "/swagger-ui/swagger-ui-bundle.js, text/javascript"
    })
    void aPageIsServedOnceAndThenKnown(String path, String type) {
        String tag = when().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString());
        given().header("If-None-Match", "\"another\"").get(path).then().statusCode(200);
        given().head(path).then().statusCode(200).header("ETag", tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/swagger-ui"})
    void everyLinkOfAPageLeadsSomewhere(String page) {
        String html = when().get(page).asString();
        assertThat(LINK.matcher(html).results().map(MatchResult::group)).isNotEmpty();
        LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(link -> assertThat(
                                given().urlEncodingEnabled(false).get(link).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void nothingElseOfSwaggerUiIsServed() {
        when().get("/swagger-ui/swagger-ui-bundle.js.LICENSE.txt").then().statusCode(404);
        when().get("/webjars/swagger-ui/index.html").then().statusCode(404);
    }

    @Test
    void theOpenApiDocumentComesAsJsonOrAsYaml() {
        when().get("/openapi").then().contentType("application/json").body("openapi", startsWith("3.1"));
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .contentType("application/yaml")
                .body(startsWith("openapi: \"3.1"));
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/openapi")
                .then()
                .contentType("application/json");
        given().accept("application/json;q=0.5, application/yaml")
                .get("/openapi")
                .then()
                .contentType("application/yaml");
        when().get("/openapi?format=yaml")
                .then()
                .contentType("application/yaml")
                .header("Vary", "accept");
        given().accept("application/yaml").get("/openapi?format=json").then().contentType("application/json");
    }

    @Test
    void anUnknownFormatIsAProblemThatNamesIt() {
        when().get("/openapi?format=xml")
                .then()
                .statusCode(400)
                .body("type", is("/problems/parameter-invalid"))
                .body("violations[0].field", is("format"))
                .body("violations[0].message", containsString("yaml"));
    }

    @Test
    void theOpenApiDocumentIsKnownByItsTag() {
        String json = when().get("/openapi").header("ETag");
        String yaml = when().get("/openapi?format=yaml").header("ETag");
        assertThat(json).isNotEqualTo(yaml);
        given().header("If-None-Match", json).get("/openapi").then().statusCode(304);
        given().header("If-None-Match", json).get("/openapi?format=yaml").then().statusCode(200);
    }
}
