package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens of a real Keycloak and copies of them that are almost right, at all services. */
@ExtendWith(RunningKeycloak.Extension.class)
class KeycloakRefusalsIT {
    private static final Forger FORGER = new Forger();
    private static final String SECRET = UUID.randomUUID().toString();
    private static final String NEIGHBOUR = "neighbour";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static RunningKeycloak keycloak;

    @BeforeAll
    static void clientsForTheTestsAlone(RunningKeycloak running) {
        keycloak = running;
        var realms = running.realms();
        realms.administer("POST", "/kasip/clients", client("without-audience", "basic", "profile", "roles"));
        var brief = client("brief", "basic", "profile", "roles", "kasip");
        brief.putObject("attributes").put("access.token.lifespan", "2");
        realms.administer("POST", "/kasip/clients", brief);
        realms.administer("POST", "/kasip/clients", withRichIdTokens());
        realms.administer("POST", "", neighbour());
    }

    private static ObjectNode client(String id, String... scopes) {
        var client = JsonMapper.shared().createObjectNode();
        client.put("clientId", id).put("secret", SECRET).put("directAccessGrantsEnabled", true);
        client.put("fullScopeAllowed", true);
        for (var scope : scopes) client.withArray("defaultClientScopes").add(scope);
        return client;
    }

    /** Their ID tokens have all that an access token has, but for the type. */
    private static ObjectNode withRichIdTokens() {
        var client = client("rich", "basic", "profile", "roles", "kasip");
        mapper(client, "oidc-audience-mapper").put("included.custom.audience", "kasip");
        mapper(client, "oidc-usermodel-realm-role-mapper")
                .put("claim.name", "realm_access.roles")
                .put("multivalued", "true");
        return client;
    }

    private static ObjectNode mapper(ObjectNode client, String kind) {
        var mapper = client.withArray("protocolMappers").addObject();
        mapper.put("name", kind).put("protocol", "openid-connect").put("protocolMapper", kind);
        return mapper.putObject("config").put("id.token.claim", "true");
    }

    /** Another realm of the same Keycloak, which differs in name and key alone; the key is the forger's. */
    private static ObjectNode neighbour() {
        var file = RunningKasip.ROOT.resolve("deploy/keycloak/kasip-realm.json");
        var realm = (ObjectNode) JsonMapper.shared().readTree(file.toFile());
        realm.put("realm", NEIGHBOUR);
        realm.remove("scopeMappings");
        realm.putArray("clients").add(client("anyone", "basic", "profile", "roles", "kasip"));
        var person = realm.putArray("users").addObject();
        person.put("username", "admin").put("enabled", true);
        person.put("email", "admin@kasip.test").put("firstName", "Some").put("lastName", "Body");
        person.withArray("realmRoles").add("admin");
        person.withArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", keycloak.account("person admin"));
        var key = realm.putObject("components")
                .putArray("org.keycloak.keys.KeyProvider")
                .addObject();
        key.put("name", "forger").put("providerId", "rsa");
        key.putObject("config").putArray("privateKey").add(FORGER.pem());
        return realm;
    }

    private static Reply ask(String realm, String client) {
        return keycloak.realms().ask(realm, keycloak.realms().personsForm(client, SECRET, "admin"));
    }

    private static List<Reply> knock(String token) {
        return Doors.knock(keycloak.http(), token);
    }

    private static String real() {
        return keycloak.realms().person("admin");
    }

    private static String kid(String token) {
        return Realms.header(token).path("kid").asString();
    }

    @Test
    void theRealTokenPassesEverywhere() {
        Doors.assertOpen(knock(real()));
    }

    @Test
    void aTokenForAnotherAudience() {
        var token = Realms.access(ask(Realms.KASIP, "without-audience"));
        assertThat(Realms.claims(token).path("realm_access").toString()).contains("\"admin\"");
        Doors.assertRefused(knock(token), 401);
    }

    @Test
    void aTokenOfAnotherRealm() {
        var token = Realms.access(ask(NEIGHBOUR, "anyone"));
        assertThat(Realms.claims(token).path("aud").toString()).contains("\"kasip\"");
        assertThat(Realms.claims(token).path("realm_access").toString()).contains("\"admin\"");
        Doors.assertRefused(knock(token), 401);
    }

    @Test
    void anotherRealmsKeyUnderOurNameAndKeyId() {
        var theirs = Realms.access(ask(NEIGHBOUR, "anyone"));
        var real = real();
        Doors.assertRefused(knock(FORGER.signed(real, kid(real))), 401);
        Doors.assertRefused(knock(FORGER.signed(real, kid(theirs))), 401);
        Doors.assertRefused(knock(FORGER.signed(real, null)), 401);
        Doors.assertRefused(knock(FORGER.withItsKey(real)), 401);
    }

    @Test
    void oneWrongClaimUnderAKnownKey() {
        var insider = new Forger();
        var kid = keycloak.realms().addKey(insider.pem());
        var real = real();
        assertThat(kid(real)).isNotEqualTo(kid);
        Doors.assertOpen(knock(insider.signed(real, kid)));

        var issuer = Realms.claims(real).path("iss").asString();
        for (var wrong : List.of(issuer.replace("/" + Realms.KASIP, "/" + NEIGHBOUR), issuer + "2")) {
            Doors.assertRefused(knock(insider.signedBut(real, kid, "iss", wrong)), 401);
        }
        Doors.assertRefused(knock(insider.signedBut(real, kid, "iss", null)), 401);
        Doors.assertRefused(knock(insider.signedBut(real, kid, "aud", List.of("account", "kasip2"))), 401);
        Doors.assertRefused(knock(insider.signedBut(real, kid, "aud", null)), 401);
    }

    @Test
    void noClientOfTheShippedRealmTakesPasswords() {
        var taking = keycloak.realms()
                .administer("GET", "/kasip/clients?max=200", "")
                .json()
                .valueStream()
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .map(client -> client.path("clientId").asString());
        assertThat(taking)
                .as("the runner's own client and those of these tests alone")
                .containsExactlyInAnyOrder("kasip-local", "without-audience", "brief", "rich");
        var refused = ask(Realms.KASIP, "admin-cli");
        assertThat(refused.status()).as(refused.toString()).isIn(400, 401);
        assertThat(refused.json().has("access_token")).isFalse();
    }

    @Test
    void anExpiredToken() {
        var token = Realms.access(ask(Realms.KASIP, "brief"));
        var claims = Realms.claims(token);
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(2);
        await().atMost(SOON).untilAsserted(() -> Doors.assertRefused(knock(token), 401));
    }

    @Test
    void aTokenWithoutSignature() {
        Doors.assertRefused(knock(Forger.unsigned(real())), 401);
    }

    @Test
    void aChangedPayload() {
        Doors.assertRefused(knock(Forger.tampered(real())), 401);
    }

    @Test
    void thePublicKeyTakenForASharedSecret() throws Exception {
        var certificates = keycloak.realms().address().resolve("/realms/kasip/protocol/openid-connect/certs");
        var real = real();
        var key = JWKSet.load(certificates.toURL())
                .getKeyByKeyId(kid(real))
                .toRSAKey()
                .toRSAPublicKey()
                .getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
        Doors.assertRefused(knock(Forger.macOf(real, kid(real), key)), 401);
        Doors.assertRefused(knock(Forger.macOf(real, kid(real), pem.getBytes(StandardCharsets.UTF_8))), 401);
    }

    @Test
    void anIdTokenAndARefreshToken() {
        var tokens = ask(Realms.KASIP, "rich").json();
        Doors.assertOpen(knock(tokens.path("access_token").asString()));
        var identity = tokens.path("id_token").asString();
        assertThat(Realms.claims(identity).path("aud").toString()).contains("\"kasip\"");
        assertThat(Realms.claims(identity).path("realm_access").toString()).contains("\"admin\"");
        Doors.assertRefused(knock(identity), 401);
        Doors.assertRefused(knock(tokens.path("refresh_token").asString()), 401);
    }

    @Test
    void whatIsNoTokenAtAll() {
        for (var garbage :
                List.of("garbage", "a.b.c", ".", "..", "...", ".a.", "a..", "e30.e30.e30", "x".repeat(6000))) {
            Doors.assertRefused(knock(garbage), 401);
        }
    }

    @Test
    void aMissingRole() {
        for (var name : List.of("editor", "approver", "subscriber")) {
            Doors.assertRefused(knock(keycloak.realms().person(name)), 403);
        }
        Doors.assertRefused(knock(keycloak.realms().machine("hr-example")), 403);
        Doors.assertRefused(knock(keycloak.realms().machine("cards-service")), 403);
    }
}
