package kz.kasip.gateway.route;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.gateway.testsupport.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
@TestProfile(PartDownTest.CardsDown.class)
class PartDownTest {
    @Test
    void itsPathsAnswerAProblemThatSaysWhenToComeAgain() {
        given().header("X-Request-Id", "asking-1")
                .get("/v1/cards")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", is("/problems/unavailable"))
                .body("title", is("Unavailable"))
                .body("instance", is("/v1/cards"))
                .body("requestId", is("asking-1"));
        given().body("x".repeat(100_000)).post("/v1/occupations/imports").then().statusCode(503);
    }

    @Test
    void theOthersGoOn() {
        when().get("/v1/standards").then().statusCode(200);
        when().get("/v1/search").then().statusCode(200);
    }

    @Test
    void anIssuerThatIsSilentIsNoFaultOfTheToken() {
        String unread = Stream.of("{\"alg\":\"RS256\",\"kid\":\"any\"}", "{}", "signature")
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
        given().header("Authorization", "Bearer " + unread)
                .get("/v1/keys")
                .then()
                .statusCode(503)
                .header("Retry-After", "5");
    }

    @Test
    void theHealthOfTheWholeNamesIt() {
        when().get("/q/health")
                .then()
                .statusCode(503)
                .body("status", is("DOWN"))
                .body("checks", hasSize(5))
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("cards"))
                .body("checks.findAll { it.status == 'UP' }.name", hasItems("standards", "search"));
    }

    @Test
    void theGatewayItselfIsWell() {
        when().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    /** Port 1 has no listener. */
    public static final class CardsDown implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kasip.gateway.parts.cards",
                    "http://127.0.0.1:1",
                    "kasip.gateway.tokens.issuer",
                    "http://127.0.0.1:1/x");
        }
    }
}
