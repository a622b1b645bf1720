package kz.kasip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import kz.kasip.gateway.testsupport.RawPart;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StreamingTest.RawSearch.class)
class StreamingTest {
    private static final String CHUNKED_POST =
            "POST /v1/search/imports HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String GET = "GET /v1/search HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void aBodyReachesThePartWhileItIsStillBeingSent() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(CHUNKED_POST + "5\r\nfirst\r\n");
            try (Wire part = RawPart.accept()) {
                assertThat(part.until("first")).contains("POST /v1/search/imports HTTP/1.1");
                client.send("6\r\nsecond\r\n0\r\n\r\n");
                part.until("second");
                part.send("HTTP/1.1 201 Created\r\nContent-Length: 4\r\n\r\ndone");
                assertThat(client.until("done")).startsWith("HTTP/1.1 201");
            }
        }
    }

    @Test
    void anAnswerReachesTheClientWhileItIsStillBeingMade() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(GET);
            try (Wire part = RawPart.accept()) {
                part.until("\r\n\r\n");
                part.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
                client.until("first");
                part.send("6\r\nsecond\r\n0\r\n\r\n");
                assertThat(client.until("second\r\n0\r\n\r\n")).contains("second");
            }
        }
    }

    @Test
    void aChunkedAnswerThatBreaksOffIsNotTakenForWhole() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(GET);
            try (Wire part = RawPart.accept()) {
                part.until("\r\n\r\n");
                part.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
                client.until("first");
            }
            assertThat(client.rest()).doesNotContain("0\r\n");
        }
    }

    @Test
    void anAnswerShorterThanItsLengthIsNotTakenForWhole() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(GET);
            try (Wire part = RawPart.accept()) {
                part.until("\r\n\r\n");
                part.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst");
                assertThat(client.until("first")).containsIgnoringCase("content-length: 10");
            }
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aPartThatDiesBeforeItAnswersIsUnavailable() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(GET);
            try (Wire part = RawPart.accept()) {
                part.until("\r\n\r\n");
            }
            assertThat(client.until("requestId")).startsWith("HTTP/1.1 503").contains("/problems/unavailable");
        }
    }

    @Test
    void aPartThatSpeaksNoHttpIsUnavailable() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(GET);
            try (Wire part = RawPart.accept()) {
                part.until("\r\n\r\n");
                part.send("what?\r\n\r\n");
                assertThat(client.until("requestId")).startsWith("HTTP/1.1 503").contains("/problems/unavailable");
            }
        }
    }

    @Test
    void anEarlyRefusalOfThePartReachesTheClientThatIsStillSending() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(CHUNKED_POST + "5\r\nfirst\r\n");
            try (Wire part = RawPart.accept()) {
                part.until("first");
                part.send("HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno");
                assertThat(client.until("\r\n\r\nno")).startsWith("HTTP/1.1 401");
            }
        }
    }

    @Test
    void aClientThatLeavesEndsTheRequestToThePart() throws IOException {
        try (Wire client = new Wire(RestAssured.port)) {
            client.send(CHUNKED_POST + "5\r\nfirst\r\n");
            try (Wire part = RawPart.accept()) {
                part.until("first");
                client.leave();
                assertThat(part.rest()).doesNotContain("0\r\n\r\n");
            }
        }
    }

    /** A bare socket answers searches. */
    public static final class RawSearch implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RawPart.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
