package kz.kasip.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Locale;
import kz.kasip.gateway.testsupport.Parts;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RoutingTest {
    @BeforeEach
    void forget() {
        Parts.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/standards/J62011023?asOf=2025-01-01, standards",
        "DELETE, /v1/standards/J62011023/versions/1, standards",
        "POST, /v1/standards/J62011023/versions/1/publication, standards",
        "GET, /v1/changes?wait=0, standards",
        "GET, /v1/cards?orkLevel=6&title=%D0%B1, cards",
        "GET, /v1/standards/J62011023/versions/1/cards, cards",
        "PUT, /v1/occupations/2513-0, cards",
        "PATCH, /v1/search, search",
        "POST, /v1/match, search",
        "OPTIONS, /v1/search, search"
    })
    void aRequestComesToItsPart(String method, String path, String part) {
        given().urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(200)
                .body(is(part));
        assertThat(Parts.of(Part.valueOf(part.toUpperCase(Locale.ROOT)))
                        .getAllServeEvents()
                        .getFirst()
                        .getRequest()
                        .getUrl())
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/changes",
                "/internal/standards/J62011023/versions/1/drafts/1",
                "/q/metrics",
                "/q/dev-ui",
                "/q/openapi",
                "/v1",
                "/v1/internal/changes",
                "/v1/../internal/changes",
                "/v1/standards/../../internal/changes",
                "/v1/%2e%2e/internal/changes",
                "/v1/cards/%2E%2E/%2e%2e/internal/changes",
                "/v1/cards/..%2f..%2finternal/changes",
                "/v1/cards/..%5c..%5cinternal/changes",
                "/v1/cards/..\\..\\internal/changes",
                "/v1/cards/..;/..;/internal/changes",
                "/v1/cards;/../internal/changes",
                "/v1/cards/%252e%252e/%252e%252e/internal/changes",
                "//internal/changes",
                "/v1//cards",
                "/v1/cards/./x",
                "/v1/cards/%00",
                "http://localhost/internal/changes",
                "http://localhost/v1/../internal/changes"
            })
    void noTrickReachesWhatIsInternal(String path) throws IOException {
        String answer = Wire.ask(RestAssured.port, "GET " + path + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json", "/problems/not-found");
        assertThat(Parts.asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/v1/cards/%4", "/v1/cards/{id}", "cards"})
    void aPathThatCannotBeReadIsNotFound(String path) throws IOException {
        assertThat(Wire.ask(RestAssured.port, "GET " + path + " HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json", "/problems/not-found", "X-Request-Id: ");
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void aQueryThatCannotBeReadIsAProblem() throws IOException {
        assertThat(Wire.ask(RestAssured.port, "GET /v1/search?q=%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/request-malformed", "X-Request-Id: ");
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void aRequestWithoutHostIsAProblem() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            assertThat(wire.send("GET /v1/cards HTTP/1.1\r\n\r\n").until("requestId"))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "X-Request-Id: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "BREW"})
    void anUnknownMethodIsRefused(String method) throws IOException {
        assertThat(Wire.ask(RestAssured.port, method + " /v1/cards HTTP/1.1"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD, POST", "/problems/method-not-allowed");
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void bareCyrillicInAnAddressIsEncoded() throws IOException {
        assertThat(Wire.ask(RestAssured.port, "GET /v1/search?q=разработка|ә HTTP/1.1"))
                .contains("200 OK", "search");
        Parts.of(Part.SEARCH)
                .verify(getRequestedFor(urlEqualTo(
                        "/v1/search?q=%D1%80%D0%B0%D0%B7%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D0%BA%D0%B0%7C%D3%99")));
    }

    @Test
    void aLongAddressIsAProblem() {
        when().get("/v1/search?q=" + "a".repeat(5000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", is("/problems/address-too-long"));
    }

    @Test
    void anUnknownPathIsAProblemInTheCommonForm() {
        given().header("X-Request-Id", "nothing-here-1")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"))
                .body("title", is("Not found"))
                .body("status", is(404))
                .body("detail", notNullValue())
                .body("instance", is("/nothing"))
                .body("requestId", is("nothing-here-1"));
    }

    @Test
    void headIsAnsweredWithoutABody() throws IOException {
        assertThat(Wire.ask(RestAssured.port, "HEAD /v1/cards HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
        assertThat(Wire.ask(RestAssured.port, "HEAD /nothing HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .endsWith("\r\n\r\n");
        Parts.of(Part.CARDS)
                .verify(headRequestedFor(urlEqualTo("/v1/cards")).withHeader("X-Forwarded-Proto", equalTo("http")));
    }
}
