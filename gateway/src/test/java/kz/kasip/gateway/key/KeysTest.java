package kz.kasip.gateway.key;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.gateway.route.Part;
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
class KeysTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static int addresses;

    @BeforeEach
    void forget() {
        Parts.reset();
        await().atMost(SOON).until(() -> admin().get("/v1/keys").statusCode() == 200);
    }

    @Test
    void aKeyIsShownOnceAndOpensAWiderLimit() {
        JsonPath made = make(new JsonObject().put("name", "Payroll").put("owner", "Example LLP"));
        String key = made.getString("key");
        assertThat(key).matches("kasip_[0-9a-f]{16}_[0-9a-f]{64}");
        assertThat(made.getString("createdBy")).isEqualTo("chief-person");
        assertThat(made.getString("status")).isEqualTo("ACTIVE");
        use(key).statusCode(200).header("RateLimit-Policy", "\"key\";q=60;w=600");
        from().header("Authorization", "ApiKey " + key)
                .get("/v1/cards")
                .then()
                .header("RateLimit-Policy", "\"key\";q=60;w=600");
        from().get("/v1/cards").then().header("RateLimit-Policy", "\"keyless\";q=30;w=600");
        admin().get("/v1/keys/" + made.getString("id"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("key", nullValue())
                .body("owner", is("Example LLP"));
        await().atMost(SOON)
                .untilAsserted(() ->
                        admin().get("/v1/keys/" + made.getString("id")).then().body("lastUsed", notNullValue()));
    }

    @Test
    void aKeyMayHaveALimitOfItsOwn() {
        String key = make(new JsonObject()
                        .put("name", "Small")
                        .put("owner", "Example")
                        .put("limit", 1))
                .getString("key");
        for (int asked = 0; asked < 10; asked++)
            use(key).statusCode(200).header("RateLimit-Policy", "\"key\";q=10;w=600");
        use(key).statusCode(429).header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    void aKeyIsHandedToNoPart() {
        String key = make("Hidden").getString("key");
        use(key);
        from().header("Authorization", "ApiKey " + key).get("/v1/cards");
        from().header("X-API-Key", key).get("/swagger-ui");
        Parts.of(Part.CARDS)
                .verify(
                        2,
                        getRequestedFor(urlEqualTo("/v1/cards"))
                                .withoutHeader("X-API-Key")
                                .withoutHeader("Authorization"));
    }

    @Test
    void whatIsNoKeyOpensNothing() {
        String key = make("Wrong").getString("key");
        String last = key.endsWith("0") ? "1" : "0";
        for (String wrong : List.of("", "rubbish", key.substring(0, key.length() - 1) + last, key + "0")) {
            refused(wrong, "key-unknown");
        }
        assertThat(Parts.asked()).isZero();
    }

    @Test
    void theFormerSecretIsGoodForAWhileAfterARotation() {
        JsonPath made = make("Rotated");
        String former = made.getString("key");
        JsonPath next = rotate(made.getString("id"), "{\"grace\": \"PT1H\"}").jsonPath();
        assertThat(next.getString("key")).isNotEqualTo(former).contains(made.getString("id"));
        assertThat(next.getString("rotatedBy")).isEqualTo("chief-person");
        use(former).statusCode(200);
        use(next.getString("key")).statusCode(200);
        rotate(made.getString("id"), "{\"grace\": \"PT0S\"}");
        refused(former, "key-unknown");
        refused(next.getString("key"), "key-unknown");
    }

    @Test
    void aRevokedKeyStopsAndStaysInTheList() {
        JsonPath made = make("Revoked");
        String path = "/v1/keys/" + made.getString("id");
        admin().delete(path).then().statusCode(204);
        admin().delete(path).then().statusCode(204);
        refused(made.getString("key"), "key-revoked");
        admin().get(path).then().body("status", is("REVOKED")).body("revokedBy", is("chief-person"));
        admin().get("/v1/keys?limit=200").then().body("items.id", hasItem(made.getString("id")));
        admin().post(path + "/rotation").then().statusCode(409).body("type", is("/problems/key-not-active"));
    }

    @Test
    void anExpiredKeyStops() {
        JsonObject wanted = new JsonObject()
                .put("name", "Short")
                .put("owner", "Example")
                .put("expiresAt", Instant.now().plusSeconds(1).toString());
        String key = make(wanted).getString("key");
        await().atMost(SOON).untilAsserted(() -> refused(key, "key-expired"));
    }

    @Test
    void whatAnotherReplicaRevokesStopsHereToo() throws SQLException {
        JsonPath made = make("Elsewhere");
        use(made.getString("key")).statusCode(200);
        try (var connection = OwnDatabase.running().connect();
                var statement = connection.createStatement()) {
            statement.execute("update api_key set revoked_at = now(), revoked_by = 'other' where id = '"
                    + made.getString("id") + "'");
            statement.execute("update api_key_revision set revision = gen_random_uuid()");
        }
        await().atMost(SOON).untilAsserted(() -> refused(made.getString("key"), "key-revoked"));
    }

    @Test
    void onlyHashesAreInTheDatabase() throws SQLException {
        JsonPath made = make("Stored");
        String secret = made.getString("key").substring("kasip_".length() + 17);
        try (var connection = OwnDatabase.running().connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select k::text, encode(secret_hash, 'hex') from api_key k")) {
            int seen = 0;
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(secret);
                assertThat(rows.getString(2)).isNotEqualTo(secret).hasSize(64);
                seen++;
            }
            assertThat(seen).isPositive();
        }
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

    private static JsonPath make(String name) {
        return make(new JsonObject().put("name", name).put("owner", "Example"));
    }

    private static JsonPath make(JsonObject wanted) {
        return admin().contentType("application/json")
                .body(wanted.encode())
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/keys/"))
                .extract()
                .jsonPath();
    }

    private static Response rotate(String id, String body) {
        return admin().contentType("application/json").body(body).post("/v1/keys/" + id + "/rotation");
    }

    private static ValidatableResponse use(String key) {
        return from().header("X-API-Key", key).get("/v1/cards").then();
    }

    private static void refused(String key, String type) {
        use(key).statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "ApiKey realm=\"kasip\"")
                .body("type", is("/problems/" + type));
    }

    private static RequestSpecification admin() {
        return from().header("Authorization", "Bearer " + OwnIssuer.token("chief", "admin"));
    }

    /** Each time from another address, so that only what is meant to be limited is. */
    private static RequestSpecification from() {
        addresses++;
        return given().header("X-Forwarded-For", "198.51." + addresses / 250 + "." + (addresses % 250 + 1));
    }
}
