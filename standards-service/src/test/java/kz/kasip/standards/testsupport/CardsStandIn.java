package kz.kasip.standards.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Stands for cards-service, and for the issuer that gives this service the token to call it with. */
public class CardsStandIn implements QuarkusTestResourceLifecycleManager {

    private static WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .extensions(new DraftsOfCards()));
        server.start();
        server.stubFor(post("/token").willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":300}")));
        server.stubFor(post("/internal/catch-ups").atPriority(5).willReturn(noContent()));
        server.stubFor(
                get("/internal/restoration").atPriority(5).willReturn(okJson("{\"epoch\":\"e\",\"complete\":true}")));
        server.stubFor(put("/internal/restoration").atPriority(5).willReturn(noContent()));
        server.stubFor(any(urlPathMatching("/(?:internal|v1/standards)/.*"))
                .atPriority(9)
                .willReturn(aResponse().withTransformers(DraftsOfCards.NAME)));
        return Map.of(
                "quarkus.rest-client.cards.url",
                server.baseUrl(),
                "quarkus.oidc-client.auth-server-url",
                server.baseUrl(),
                "quarkus.oidc-client.discovery-enabled",
                "false",
                "quarkus.oidc-client.token-path",
                "/token");
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Lets everything of a standard fail with a status until the answer is run. */
    public static Runnable failing(String code, int status) {
        var stub = server.stubFor(any(urlPathMatching("/(?:internal|v1)/standards/" + code + "/.*"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(status)));
        return () -> server.removeStub(stub);
    }

    /** Lets the cards of a standard be refused for a field that they have not, until the answer is run. */
    public static Runnable withoutField(String code, String message) {
        var problem = "{\"status\": 400, \"violations\": [{\"field\": \"fields\", \"message\": \"" + message + "\"}]}";
        var stub = server.stubFor(get(urlPathMatching("/v1/standards/" + code + "/versions/1/cards"))
                .atPriority(1)
                .willReturn(okJson(problem).withStatus(400)));
        return () -> server.removeStub(stub);
    }

    /** The fields that whole cards of a standard were asked for with last; null for all. */
    public static String fieldsAsked(String code) {
        var asked = server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .filter(request -> request.getUrl().startsWith("/v1/standards/" + code + "/"))
                .findFirst()
                .orElseThrow()
                .queryParameter("fields");
        return asked.isPresent() ? asked.firstValue() : null;
    }

    /** Lets the cards of a standard's versions differ by what is told, until the answer is run. */
    public static Runnable differing(String code, String diff) {
        var stub = server.stubFor(get(urlPathMatching("/internal/standards/" + code + "/diff"))
                .atPriority(2)
                .willReturn(okJson(diff)));
        return () -> server.removeStub(stub);
    }

    /** Lets cards-service not follow until the answer is run. */
    public static Runnable notFollowing() {
        var stub = server.stubFor(
                post("/internal/catch-ups").atPriority(1).willReturn(aResponse().withStatus(503)));
        return () -> server.removeStub(stub);
    }

    /** Tells that cards may be missing, until that is taken back by the one who hands them in. */
    public static void restored() {
        server.stubFor(get("/internal/restoration")
                .atPriority(1)
                .inScenario("restored")
                .whenScenarioStateIs(STARTED)
                .willReturn(okJson("{\"epoch\":\"e\",\"complete\":false}")));
        server.stubFor(put("/internal/restoration")
                .atPriority(1)
                .inScenario("restored")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("complete")
                .willReturn(noContent()));
    }

    /** Whether it was told that all that was missing is there. */
    public static boolean saidComplete() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .anyMatch(request -> request.getMethod().value().equals("PUT")
                        && request.getUrl().equals("/internal/restoration"));
    }

    /** Loses what is held of a standard. */
    public static void lose(String code) {
        DraftsOfCards.lose(code);
    }

    /** Holds no cards at all under a newer revision of version 1, as a write leaves them that is refused. */
    public static void newerThanTheDraft(String code) {
        DraftsOfCards.hold(code + "/1", Long.MAX_VALUE, new ObjectMapper().createArrayNode());
    }

    /** The draft revisions of version 1 of a standard whose cards are held. */
    public static Set<Long> held(String code) {
        return DraftsOfCards.held(code + "/1");
    }

    /** The draft revisions that the difference of a standard's versions was asked for by last. */
    public static List<Long> compared(String code) {
        var asked = server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .filter(request -> request.getUrl().startsWith("/internal/standards/" + code + "/diff"))
                .findFirst()
                .orElseThrow();
        return Stream.of("fromDraft", "toDraft")
                .map(name -> Long.valueOf(asked.queryParameter(name).firstValue()))
                .toList();
    }

    /** How often cards of a standard were handed in. */
    public static long puts(String code) {
        return requests(code).count();
    }

    /** The cards of a standard that were handed in last. */
    public static JsonNode lastPut(String code) {
        try {
            // the newest request comes first
            return new ObjectMapper()
                    .readTree(requests(code).findFirst().orElseThrow().getBodyAsString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<LoggedRequest> requests(String code) {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .filter(request -> request.getMethod().value().equals("PUT")
                        && request.getUrl().contains("/" + code + "/"));
    }
}
