package kz.kasip.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import kz.kasip.gateway.testsupport.Parts;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PassingOnTest {
    private final WireMockServer cards = Parts.of(Part.CARDS);

    @BeforeEach
    void forget() {
        Parts.reset();
    }

    @Test
    void whatTheClientSaysReachesThePart() {
        given().header("Authorization", "Bearer token")
                .header("If-None-Match", "\"tag\"")
                .header("Accept-Language", "kk")
                .get("/v1/cards");
        cards.verify(getRequestedFor(urlEqualTo("/v1/cards"))
                .withHeader("Authorization", equalTo("Bearer token"))
                .withHeader("If-None-Match", equalTo("\"tag\""))
                .withHeader("Accept-Language", equalTo("kk")));
    }

    @Test
    void whatIsAboutOneConnectionEndsHere() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("""
                            GET /v1/cards HTTP/1.1\r
                            Host: register.example\r
                            Connection: close, X-Mine\r
                            Keep-Alive: timeout=5\r
                            TE: trailers\r
                            Upgrade: websocket\r
                            Proxy-Authorization: Basic x\r
                            X-Mine: 1\r
                            X-Forwarded-For: 10.1.1.1\r
                            Forwarded: for=10.1.1.1\r
                            \r
                            """).until("cards");
        }
        cards.verify(getRequestedFor(urlEqualTo("/v1/cards"))
                .withHeader("Keep-Alive", absent())
                .withHeader("TE", absent())
                .withHeader("Upgrade", absent())
                .withHeader("Proxy-Authorization", absent())
                .withHeader("X-Mine", absent())
                .withHeader("Forwarded", absent())
                .withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
                .withHeader("X-Forwarded-Proto", equalTo("http"))
                .withHeader("X-Forwarded-Host", equalTo("register.example")));
    }

    @Test
    void whatThePartSaysReachesTheClient() {
        cards.stubFor(get("/v1/cards")
                .willReturn(aResponse()
                        .withStatus(304)
                        .withHeader("ETag", "\"tag\"")
                        .withHeader("Link", "</v1/cards?cursor=x>; rel=\"next\"")
                        .withHeader("Cache-Control", "no-cache")
                        .withHeader("Keep-Alive", "timeout=7")));
        when().get("/v1/cards")
                .then()
                .statusCode(304)
                .header("ETag", "\"tag\"")
                .header("Link", "</v1/cards?cursor=x>; rel=\"next\"")
                .header("Cache-Control", "no-cache")
                .header("Keep-Alive", nullValue())
                .body(emptyString());
    }

    @Test
    void theAddressOfAPartStaysHidden() {
        cards.stubFor(post("/v1/occupations/imports")
                .willReturn(aResponse().withStatus(201).withHeader("Location", cards.baseUrl() + "/v1/occupations/1")));
        when().post("/v1/occupations/imports").then().statusCode(201).header("Location", "/v1/occupations/1");
    }

    @Test
    void oneRequestIdGoesAllTheWay() {
        cards.stubFor(get("/v1/cards").willReturn(aResponse().withHeader("X-Request-Id", "another-id")));
        var answer = given().header("X-Request-Id", "my-request-1").get("/v1/cards");
        assertThat(answer.headers().getValues("X-Request-Id")).containsExactly("my-request-1");
        cards.verify(getRequestedFor(urlEqualTo("/v1/cards")).withHeader("X-Request-Id", equalTo("my-request-1")));
    }

    @Test
    void aMalformedRequestIdIsReplaced() {
        String made = given().header("X-Request-Id", "no {good} id")
                .get("/v1/cards")
                .then()
                .statusCode(200)
                .extract()
                .header("X-Request-Id");
        assertThat(made).matches("[A-Za-z0-9._-]{8,64}");
        cards.verify(getRequestedFor(urlEqualTo("/v1/cards")).withHeader("X-Request-Id", equalTo(made)));
    }

    @Test
    void aPartsProblemStaysAsItIs() {
        cards.stubFor(get("/v1/cards?limit=0")
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/parameter-invalid\"}")));
        when().get("/v1/cards?limit=0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/parameter-invalid"));
    }
}
