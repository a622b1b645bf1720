package kz.kasip.gateway.health;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.testsupport.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HealthTest {
    @BeforeEach
    @AfterEach
    void forget() {
        Parts.reset();
    }

    @Test
    void theWholeIsUpWhenEveryPartIs() {
        when().get("/q/health")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", hasItems("standards", "cards", "search", "limits"));
    }

    @Test
    void aPartThatIsNotReadyTakesTheWholeDown() {
        Parts.of(Part.SEARCH)
                .stubFor(get("/q/health/ready").willReturn(aResponse().withStatus(503)));
        when().get("/q/health")
                .then()
                .statusCode(503)
                .body("status", is("DOWN"))
                .body("checks.find { it.name == 'search' }.status", is("DOWN"));
    }

    @Test
    void aPartThatIsSilentCountsAsDown() {
        Parts.of(Part.CARDS)
                .stubFor(get("/q/health/ready").willReturn(aResponse().withFixedDelay(1500)));
        when().get("/q/health").then().statusCode(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health-ui", "/q/health/group", "/q/health/well", "/q/dev", "/q", "/q/"})
    void nothingElseUnderQIsShown(String path) {
        when().get(path).then().statusCode(404).contentType("application/problem+json");
    }
}
