package kz.kasip.gateway.limit;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.testsupport.Parts;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class BodyLimitTest {
    private static final int MB = 1024 * 1024;

    @BeforeEach
    void forget() {
        Parts.reset();
    }

    @Test
    void anImportTakesTwentyFiveMegabytes() {
        given().body(new byte[25 * MB]).post("/v1/imports").then().statusCode(200);
        var received = Parts.of(Part.STANDARDS)
                .findAll(postRequestedFor(urlEqualTo("/v1/imports")))
                .getFirst();
        assertThat(received.getBody()).hasSize(25 * MB);
    }

    @Test
    void aLargerImportIsRefusedBeforeItIsRead() {
        given().header("X-Request-Id", "too-large-1")
                .body(new byte[25 * MB + 1])
                .post("/v1/oked/imports")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("/problems/too-large"))
                .body("detail", containsString("25 MB"))
                .body("instance", is("/v1/oked/imports"))
                .body("requestId", is("too-large-1"));
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void anArchiveMayBeLargerThanADocument() throws IOException {
        assertThat(sendChunks("/v1/import-batches", MB, 60)).startsWith("HTTP/1.1 200");
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("POST /v1/import-batches HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + (200L * MB + 1)
                    + "\r\n\r\n");
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aDraftWrittenWholeMayBeAsLargeAsADocument() {
        var version = "/v1/standards/J62011901/versions/1";
        given().body(new byte[2 * MB]).put(version).then().statusCode(200);
        given().body(new byte[25 * MB + 1]).put(version).then().statusCode(413);
        given().body(new byte[MB + 1]).put(version + "/comments").then().statusCode(413);
    }

    @Test
    void otherBodiesAreSmall() {
        given().body(new byte[MB]).post("/v1/match").then().statusCode(200);
        given().body(new byte[MB + 1]).post("/v1/match").then().statusCode(413).body("detail", containsString("1 MB"));
        given().body(new byte[MB + 1]).put("/v1/imports").then().statusCode(413);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCounted() throws IOException {
        assertThat(sendChunks("/v1/match", MB / 4, 4)).startsWith("HTTP/1.1 200");
        assertThat(sendChunks("/v1/match", MB / 4, 5))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/too-large", "X-Request-Id");
        assertThat(sendChunks("/v1/imports", MB, 25)).startsWith("HTTP/1.1 200");
        assertThat(sendChunks("/v1/imports", MB, 26)).startsWith("HTTP/1.1 413");
    }

    @Test
    void aLengthBeyondAllNumbersIsRefused() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n");
            assertThat(wire.until("\r\n\r\n")).matches("(?s)HTTP/1.1 4(00|13).*");
        }
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void whoExpectsLeaveToSendGetsIt() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(
                    "POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(wire.send("ab").until("search")).startsWith("HTTP/1.1 200");
        }
    }

    private static String sendChunks(String path, int size, int count) throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int sent = 0; sent < count; sent++) {
                wire.send(Integer.toHexString(size) + "\r\n")
                        .send(new byte[size])
                        .send("\r\n");
            }
            return wire.send("0\r\n\r\n").until("search", "standards", "requestId");
        }
    }
}
