package kz.kasip.gateway.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kasip.gateway.testsupport.RawPart;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ErrandTest.RawSearch.class)
class ErrandTest {
    private static final String OWN = "HTTP/1.1 200 OK\r\nCache-Control: no-store\r\n";
    private static final String END = "\r\n\r\n";

    /** A connection whose next plain read goes without the router. */
    private static Wire inTheLane() throws IOException {
        Wire client = new Wire(RestAssured.port);
        client.send(get("/v1/nothing", "")).until("}");
        return client;
    }

    private static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: of-an-errand\r\n" + headers + "\r\n";
    }

    private static Map<String, String> headers(String message) {
        return Arrays.stream(message.substring(0, message.indexOf(END)).split("\r\n"))
                .skip(1)
                .map(line -> line.split(": ", 2))
                .filter(header -> !header[0].matches("(?i)date|ratelimit"))
                .collect(Collectors.toMap(
                        header -> header[0].toLowerCase(Locale.ROOT),
                        header -> header[1],
                        (one, two) -> one + "|" + two,
                        TreeMap::new));
    }

    @Test
    void itAsksAndTellsWhatTheLongWayAsksAndTells() throws IOException {
        String request = get(
                "/v1/search?q=кәсіп",
                "Accept: text/html\r\nAccept-Language: kk\r\nUser-Agent: test\r\nTraceparent: 00-1\r\nCookie: a=b\r\n"
                        + "Keep-Alive: timeout=5\r\nForwarded: for=me\r\nX-Forwarded-Proto: gopher\r\nX-API-Key: none\r\n"
                        + "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\nRange: bytes=0-1\r\nX-Own: 1\r\nX-Own: 2\r\n");
        String[] asked = new String[2];
        String[] told = new String[2];
        for (int way = 0; way < 2; way++) {
            try (Wire client = way == 0 ? new Wire(RestAssured.port) : inTheLane()) {
                client.send(request.replace("кәсіп", "%D0%BA").replace("X-API-Key: none\r\n", ""));
                try (Wire part = RawPart.accept()) {
                    asked[way] = part.until(END);
                    part.send(OWN
                            + "Content-Type: text/plain\r\nX-Request-Id: mine\r\nKeep-Alive: timeout=9\r\n"
                            + "Connection: X-Hidden\r\nX-Hidden: 1\r\nAccess-Control-Allow-Credentials: true\r\n"
                            + "Location: http://" + headers(asked[way]).get("host")
                            + "/v1/x\r\nX-Own: 1\r\nX-Own: 2\r\n"
                            + "Content-Length: 4\r\n\r\ntold");
                    told[way] = client.until("told");
                }
            }
        }
        assertThat(asked[1]).startsWith("GET /v1/search?q=%D0%BA HTTP/1.1\r\n");
        assertThat(headers(asked[1])).isEqualTo(headers(asked[0])).containsEntry("x-own", "1|2");
        assertThat(told[1]).startsWith("HTTP/1.1 200 OK\r\n");
        assertThat(headers(told[1]))
                .isEqualTo(headers(told[0]))
                .containsEntry("location", "/v1/x")
                .containsEntry("x-request-id", "of-an-errand")
                .containsEntry("cache-status", "kasip; fwd=uri-miss; fwd-status=200")
                .containsKey("ratelimit-policy")
                .doesNotContainKeys("x-hidden", "keep-alive", "access-control-allow-credentials");
    }

    @Test
    void anAnswerFlowsWhileItIsStillBeingMade() throws IOException {
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=flows", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                part.send(OWN + "Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
                client.until("5\r\nfirst\r\n");
                part.send("6\r\nsecond\r\n0\r\n\r\n");
                assertThat(client.until("0\r\n\r\n")).isEqualTo("6\r\nsecond\r\n0\r\n\r\n");
                client.send(get("/v1/search?q=again", ""));
                assertThat(part.until(END)).startsWith("GET /v1/search?q=again ");
                part.send(OWN + "Content-Length: 2\r\n\r\nok");
                client.until("ok");
            }
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForWhole() throws IOException {
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=breaks", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                part.send(OWN + "Content-Length: 10\r\n\r\nfirst");
                client.until("first");
            }
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void whatTheClientWasToldNothingOfGoesTheLongWay() throws IOException {
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=retreat", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                part.send(
                        "HTTP/1.1 200 OK\r\nCache-Control: public, s-maxage=5\r\nETag: \"1\"\r\nKasip-Position: e-1\r\n"
                                + "Content-Length: 10\r\n\r\nfirst");
            }
            try (Wire part = RawPart.accept()) {
                assertThat(part.until(END)).startsWith("GET /v1/search?q=retreat ");
                part.send(OWN + "Content-Length: 5\r\n\r\nwhole");
                assertThat(client.until("whole"))
                        .startsWith("HTTP/1.1 200 OK\r\n")
                        .doesNotContain("first");
            }
        }
    }

    @Test
    void aPartThatIsSilentForTooLongIsNotWaitedFor() throws IOException {
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=late", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                assertThat(client.until("}")).startsWith("HTTP/1.1 504").contains("/problems/timeout");
                assertThat(part.rest()).isEmpty();
            }
            assertThat(client.send(get("/v1/nothing", "")).until("}")).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void whatIsAskedAheadIsAnsweredAfterwards() throws IOException {
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=one", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                client.send(get("/v1/search?q=two", ""));
                assertThat(client.isSilentFor(100)).isTrue();
                client.send(get("/v1/nothing", "") + get("/nothing", ""));
                assertThat(client.isSilentFor(100)).isTrue();
                part.send(OWN + "Content-Length: 3\r\n\r\none");
                try (Wire next = RawPart.accept()) {
                    assertThat(next.until(END)).startsWith("GET /v1/search?q=two ");
                    next.send(OWN + "Content-Length: 3\r\n\r\ntwo");
                }
                String told = client.until("\"/nothing\"");
                assertThat(told.indexOf("one")).isLessThan(told.indexOf("two"));
                assertThat(told.indexOf("two")).isLessThan(told.indexOf("\"/v1/nothing\""));
            }
        }
    }

    @Test
    void whoLeavesIsNotAskedForAnyMore() throws IOException {
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=leaves", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                client.leave();
                assertThat(part.rest()).isEmpty();
            }
        }
    }

    @Test
    void whatIsForAllIsKept() throws IOException {
        String body = "{\"long\":\"" + "x".repeat(3000) + "\"}";
        try (Wire client = inTheLane()) {
            client.send(get("/v1/search?q=kept", ""));
            try (Wire part = RawPart.accept()) {
                part.until(END);
                part.send(
                        "HTTP/1.1 200 OK\r\nCache-Control: public, s-maxage=5\r\nETag: \"1\"\r\nKasip-Position: e-1\r\n"
                                + "Content-Type: application/json\r\nContent-Length: " + body.length() + END + body);
                assertThat(client.until(body))
                        .contains("Cache-Status: kasip; fwd=uri-miss; fwd-status=200; stored; ttl=");
            }
            String again = get("/v1/search?q=kept", "Accept-Encoding: gzip\r\n");
            assertThat(client.send(get("/v1/search?q=kept", "")).until(body)).contains("Cache-Status: kasip; hit");
            assertThat(client.send(again).until(END)).containsIgnoringCase("Content-Encoding: gzip");
        }
    }

    /** The search part is a bare socket that is given a second. */
    public static final class RawSearch implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RawPart.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kasip.gateway.parts.answer-timeout", "1s", "kasip.gateway.cache.follow.enabled", "false");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
