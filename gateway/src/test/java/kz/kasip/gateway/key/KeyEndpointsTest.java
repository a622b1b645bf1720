package kz.kasip.gateway.key;

import static io.restassured.RestAssured.given;
import static kz.kasip.gateway.key.KeyDesk.SOON;
import static kz.kasip.gateway.key.KeyDesk.admin;
import static kz.kasip.gateway.key.KeyDesk.from;
import static kz.kasip.gateway.key.KeyDesk.make;
import static kz.kasip.gateway.key.KeyDesk.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.gateway.testsupport.OwnDatabase;
import kz.kasip.gateway.testsupport.OwnIssuer;
import kz.kasip.gateway.testsupport.Parts;
import kz.kasip.gateway.token.TokensTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
@WithTestResource(OwnIssuer.class)
@WithTestResource(OwnDatabase.class)
@TestProfile(TokensTest.Strict.class)
class KeyEndpointsTest {
    @BeforeEach
    void open() {
        KeyDesk.open();
    }

    @Test
    void keysAreListedInPages() {
        for (int made = 0; made < 3; made++) make("Paged");
        List<String> ids = new ArrayList<>();
        String next = null;
        long total = 0;
        do {
            JsonPath page = admin().get("/v1/keys?limit=2" + (next == null ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            total = page.getLong("total");
            next = page.getString("next");
        } while (next != null);
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) total);
        admin().get("/v1/keys?limit=1").then().header("Link", containsString("rel=\"next\""));
        admin().get("/v1/keys?limit=0").then().statusCode(400).body("violations.field", hasItem("limit"));
        admin().get("/v1/keys?cursor=x").then().statusCode(400).body("violations.field", hasItem("cursor"));
    }

    @Test
    void onlyAdminsMayAndWhatIsWrongIsNamed() {
        from().get("/v1/keys").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        from().header("Authorization", "Bearer rubbish").get("/v1/keys").then().statusCode(401);
        from().header("Authorization", "Bearer " + OwnIssuer.token("editor", "editor"))
                .get("/v1/keys")
                .then()
                .statusCode(403)
                .body("type", is("/problems/forbidden"));
        admin().contentType("application/json")
                .body("{\"name\": \" \", \"limit\": 0, \"expiresAt\": \"2001-01-01T00:00:00Z\", \"colour\": 1}")
                .post("/v1/keys")
                .then()
                .statusCode(400)
                .body("violations.field", is(List.of("colour", "name", "owner", "limit", "expiresAt")));
        admin().contentType("application/json")
                .body("[1]")
                .post("/v1/keys")
                .then()
                .statusCode(400);
        admin().contentType("text/plain").body("{}").post("/v1/keys").then().statusCode(415);
        admin().get("/v1/keys/0123456789abcdef").then().statusCode(404).body("type", is("/problems/key-not-found"));
        admin().put("/v1/keys").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS");
        admin().get("/v1/keys/1/rotation/x").then().statusCode(404);
    }

    @Test
    void aVerifiedTokenHasTheLimitOfItsClient() {
        String token = OwnIssuer.token("reader");
        await().atMost(SOON)
                .untilAsserted(() -> from().header("Authorization", "Bearer " + token)
                        .get("/v1/cards")
                        .then()
                        .header("RateLimit-Policy", "\"client\";q=90;w=600"));
        from().header("Authorization", "Bearer " + token + "x")
                .get("/v1/cards")
                .then()
                .header("RateLimit-Policy", "\"keyless\";q=30;w=600");
    }

    @Test
    void withoutADatabaseKeysGoOnAndHealthSaysSo() {
        String key = make("Kept").getString("key");
        OwnDatabase.running().kill();
        try {
            use(key).statusCode(200).header("RateLimit-Policy", startsWith("\"key\""));
            admin().get("/v1/keys").then().statusCode(503).header("Retry-After", "5");
            await().atMost(SOON)
                    .untilAsserted(() -> given().get("/q/health")
                            .then()
                            .statusCode(200)
                            .body("checks.find { it.name == 'limits' }.data.counting", is("alone")));
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            OwnDatabase.running().comeBack();
        }
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/q/health")
                        .then()
                        .body("checks.find { it.name == 'limits' }.data.counting", is("with all replicas")));
        admin().get("/v1/keys").then().statusCode(200);
    }
}
