package kz.kasip.gateway.key;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static kz.kasip.gateway.key.KeyDesk.SOON;
import static kz.kasip.gateway.key.KeyDesk.admin;
import static kz.kasip.gateway.key.KeyDesk.from;
import static kz.kasip.gateway.key.KeyDesk.make;
import static kz.kasip.gateway.key.KeyDesk.refused;
import static kz.kasip.gateway.key.KeyDesk.rotate;
import static kz.kasip.gateway.key.KeyDesk.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
    @BeforeEach
    void open() {
        KeyDesk.open();
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
}
