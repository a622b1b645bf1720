package kz.kasip.gateway.limit;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import kz.kasip.gateway.testsupport.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
@TestProfile(LimitedTest.Narrow.class)
class LimitedTest {
    /** Small limits, behind one proxy. */
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kasip.gateway.rates.keyless", "20",
                    "kasip.gateway.rates.window", "200s",
                    "kasip.gateway.limits.trusted-proxies", "1");
        }
    }

    @BeforeEach
    void forget() {
        Parts.reset();
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        from("198.51.100.1")
                .get("/v1/cards/J62012907-01")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"keyless\";q=20;w=200")
                .header("RateLimit", "\"keyless\";r=19;t=10")
                .header("Access-Control-Expose-Headers", containsString("RateLimit, RateLimit-Policy"));
        from("198.51.100.1").get("/v1/search").then().header("RateLimit", "\"keyless\";r=17;t=30");
        from("198.51.100.1").get("/nothing").then().statusCode(404).header("RateLimit", "\"keyless\";r=16;t=40");
        from("198.51.100.2").get("/v1/cards").then().header("RateLimit", "\"keyless\";r=19;t=10");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeBack() {
        for (int asked = 0; asked < 2; asked++)
            from("198.51.100.3").post("/v1/match").then().statusCode(200);
        from("198.51.100.3")
                .header("X-Request-Id", "limited-1")
                .get("/v1/cards")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("10|9"))
                .header("RateLimit-Policy", "\"keyless\";q=20;w=200")
                .header("RateLimit", "\"keyless\";r=0;t=200")
                .header("X-Request-Id", "limited-1")
                .body("type", is("/problems/too-many-requests"))
                .body("status", is(429));
        assertThat(Parts.asked()).isEqualTo(2);
        from("198.51.100.4").get("/v1/cards").then().statusCode(200);
    }

    @Test
    void whatTheClientSaysOfItselfChangesNothing() {
        for (int asked = 0; asked < 20; asked++)
            given().header("X-Forwarded-For", "203.0.113." + asked + ", 198.51.100.5")
                    .get("/v1/cards")
                    .then()
                    .statusCode(200);
        from("198.51.100.5").get("/v1/cards").then().statusCode(429);
    }

    @Test
    void healthAndPagesAreNotCounted() {
        for (int asked = 0; asked < 25; asked++) {
            when().get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
            given().header("If-None-Match", "*").get("/openapi").then().header("RateLimit", nullValue());
        }
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
