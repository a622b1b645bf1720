package kz.kasip.gateway.deprecation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import kz.kasip.gateway.testsupport.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DeprecationTest.TwoThatEnd.class)
@QuarkusTestResource(Parts.class)
class DeprecationTest {
    public static class TwoThatEnd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kasip.gateway.deprecated.ladder.operation", "GET /v1/cards/{id}/ladder",
                    "kasip.gateway.deprecated.ladder.since", "2027-01-01",
                    "kasip.gateway.deprecated.ladder.sunset", "2028-01-01",
                    "kasip.gateway.deprecated.ladder.successor", "/v2/cards/{id}/ladder",
                    "kasip.gateway.deprecated.ladder.notice", "https://example.kz/ladders",
                    "kasip.gateway.deprecated.gap.operation", "POST /v1/gap",
                    "kasip.gateway.deprecated.gap.since", "2027-02-01");
        }
    }

    @Test
    void whoCallsWhatWillEndIsTold() {
        var answer = given().get("/v1/cards/J62012901-01/ladder").then().extract();
        assertThat(answer.header("Deprecation")).isEqualTo("@1798761600");
        assertThat(answer.header("Sunset")).isEqualTo("Sat, 01 Jan 2028 00:00:00 GMT");
        assertThat(answer.headers().getValues("Link"))
                .contains(
                        "<https://example.kz/ladders>; rel=\"deprecation\"",
                        "</v2/cards/{id}/ladder>; rel=\"successor-version\"");
        given().body("{}")
                .post("/v1/gap")
                .then()
                .header("Deprecation", equalTo("@1801440000"))
                .header("Sunset", nullValue())
                .header("Link", equalTo("</openapi>; rel=\"deprecation\""));
    }

    @Test
    void nobodyElseIs() {
        for (var path : new String[] {"/v1/cards/J62012901-01", "/v1/cards/J62012901-01/gap", "/v1/gap"}) {
            given().get(path).then().header("Deprecation", nullValue());
        }
    }
}
