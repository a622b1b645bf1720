package kz.kasip.gateway.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kasip.gateway.testsupport.OneRegister;
import kz.kasip.gateway.testsupport.Register;
import kz.kasip.gateway.testsupport.Register.Reply;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OneRegister.class)
class FastLaneTest {
    private static final String BODY = "{\"card\":\"" + "x".repeat(3000) + "\"}";
    private static final String CARD = get("/v1/cards/J62012951-01", "");

    private static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: of-the-lane\r\n" + headers + "\r\n";
    }

    @BeforeEach
    void keep() {
        Register.reset();
        Register.answerWith(Reply.of(BODY));
        await().until(() -> {
            try (Wire wire = new Wire(RestAssured.port)) {
                return wire.send(CARD).until(BODY).contains("; hit");
            }
        });
    }

    /** What was answered, without what changes from moment to moment. */
    private static TreeMap<String, String> headers(String answer) {
        return Arrays.stream(answer.substring(0, answer.indexOf("\r\n\r\n")).split("\r\n"))
                .skip(1)
                .map(line -> line.split(": ", 2))
                .filter(header -> !header[0].matches("(?i)date|age|cache-status|ratelimit"))
                .collect(Collectors.toMap(
                        header -> header[0].toLowerCase(Locale.ROOT),
                        header -> header[1],
                        (one, two) -> one + "|" + two,
                        TreeMap::new));
    }

    @Test
    void theLaneAnswersWhatTheLongWayAnswers() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            String first = wire.send(CARD).until(BODY);
            wire.send(CARD).until(BODY);
            String third = wire.send(CARD).until(BODY);
            assertThat(third).startsWith("HTTP/1.1 200 OK\r\n").contains("; hit");
            assertThat(headers(third)).isEqualTo(headers(first));
            assertThat(headers(third))
                    .containsEntry("x-request-id", "of-the-lane")
                    .containsKey("ratelimit-policy");
        }
    }

    @Test
    void whoHasItIsToldSo() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            String tag = headers(wire.send(CARD).until(BODY)).get("etag");
            String again = get("/v1/cards/J62012951-01", "If-None-Match: " + tag + "\r\n");
            String first = wire.send(again).until("\r\n\r\n");
            String second = wire.send(again).until("\r\n\r\n");
            assertThat(second).startsWith("HTTP/1.1 304 Not Modified\r\n");
            assertThat(headers(second)).isEqualTo(headers(first));
            assertThat(headers(second)).containsEntry("etag", tag).containsKeys("vary", "cache-control");
        }
    }

    @Test
    void requestsOnOneConnectionAreAnsweredInTheirOrder() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(CARD).until(BODY);
            wire.send(CARD).until(BODY);
            wire.send(CARD + get("/nothing", "") + CARD + get("/nothing-else", ""));
            String answers = wire.until("\"/nothing-else\"");
            assertThat(answers.split("HTTP/1.1 ")).hasSize(5);
            assertThat(answers.indexOf(BODY)).isLessThan(answers.indexOf("\"/nothing\""));
            assertThat(answers.lastIndexOf(BODY)).isGreaterThan(answers.indexOf("\"/nothing\""));
        }
    }

    @Test
    void whatLooksLikeARequestInsideABodyIsNone() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(CARD).until(BODY);
            wire.send(CARD).until(BODY);
            Register.hold();
            wire.send("POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + CARD.length() + "\r\n\r\n");
            wire.send(CARD);
            assertThat(wire.isSilentFor(300)).isTrue();
            Register.open();
            assertThat(wire.until(BODY)).doesNotContain("; hit");
            assertThat(wire.send(CARD).until(BODY)).contains("; hit");
            assertThat(wire.send(CARD).until(BODY)).contains("; hit");
        }
    }

    @Test
    void aRequestInPiecesIsStillOne() throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(CARD).until(BODY);
            wire.send(CARD).until(BODY);
            wire.send(CARD.substring(0, 30));
            assertThat(wire.isSilentFor(100)).isTrue();
            assertThat(wire.send(CARD.substring(30)).until(BODY)).contains("; hit");
            wire.send("GET /nothing HTTP/1.1\r\nX: ");
            assertThat(wire.isSilentFor(100)).isTrue();
            assertThat(wire.send(CARD).until("requestId")).contains("404 Not Found");
            wire.until("}");
            assertThat(wire.send(CARD).until(BODY)).contains("; hit");
        }
    }
}
