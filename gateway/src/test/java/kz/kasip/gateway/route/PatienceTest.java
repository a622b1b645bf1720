package kz.kasip.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import kz.kasip.gateway.testsupport.Parts;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In tests a part has 1 s to answer, an import 3 s, and a poll its wait and 1 s. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PatienceTest {
    @BeforeEach
    @AfterEach
    void forget() {
        Parts.reset();
    }

    @Test
    void aPartThatDoesNotAnswerInTimeIsAProblem() {
        slow(Part.CARDS, 1500);
        given().header("X-Request-Id", "waiting-1")
                .get("/v1/cards")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", is("/problems/timeout"))
                .body("detail", containsString("cards"))
                .body("instance", is("/v1/cards"))
                .body("requestId", is("waiting-1"));
    }

    @Test
    void anImportMayTakeLonger() {
        slow(Part.STANDARDS, 1500);
        given().body("document").post("/v1/imports").then().statusCode(200);
        given().get("/v1/imports").then().statusCode(504);
    }

    @Test
    void aPollMayTakeAsLongAsItAskedFor() {
        slow(Part.STANDARDS, 1500);
        when().get("/v1/changes?wait=2").then().statusCode(200);
        given().urlEncodingEnabled(false).get("/v1/changes?wai%74=0002").then().statusCode(200);
        when().get("/v1/changes?wait=0").then().statusCode(504);
    }

    @Test
    void aSlowBodyIsNoSilenceOfThePart() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send("POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n");
            for (String piece : new String[] {"ab", "cd", "ef"}) {
                assertThat(client.isSilentFor(600)).isTrue();
                client.send(piece);
            }
            assertThat(client.until("search")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aBodyThatStopsComingIsAProblem() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send("POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\nab");
            assertThat(client.rest()).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
    }

    private static void slow(Part part, int milliseconds) {
        Parts.of(part).stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(milliseconds)));
    }
}
