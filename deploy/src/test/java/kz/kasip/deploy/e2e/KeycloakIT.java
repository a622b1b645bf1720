package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The editorial work with accounts and clients of a real Keycloak, started as a person starts it. */
@ExtendWith(RunningKeycloak.Extension.class)
class KeycloakIT {
    private static final String CODE = "J62012995";
    private static final int LONGEST_SECONDS = 300;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void threePeopleAndTwoMachinesDoTheirPart(RunningKeycloak keycloak) {
        var http = keycloak.http();
        var realms = keycloak.realms();
        var editor = realms.person("editor");
        var approver = realms.person("approver");
        var draft = "/v1/standards/" + CODE + "/versions/1";

        var imported = http.hand(editor, "/v1/imports", "sample.txt", Documents.sampleAs(CODE));
        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(http.getAs(realms.machine("standards-service"), draft + "/cards")
                        .status())
                .isEqualTo(200);
        Doors.assertRefused(http.publish(editor, CODE, 1), 403);
        Doors.assertRefused(
                http.hand(realms.machine("hr-example"), "/v1/imports", "sample.txt", Documents.sampleAs(CODE)), 403);

        assertThat(http.publish(approver, CODE, 1).ok()).isTrue();
        await().atMost(SOON)
                .until(() -> http.get("/v1/standards/" + CODE + "/cards").status() == 200);
        var audit = http.getAs(realms.person("admin"), "/v1/standards/" + CODE + "/audit");
        assertThat(audit.json().path("items").valueStream().map(KeycloakIT::deed))
                .contains("editor IMPORTED", "approver PUBLISHED");
    }

    private static String deed(JsonNode entry) {
        return entry.path("actor").asString() + " " + entry.path("action").asString();
    }

    @Test
    void accessTokensLiveFiveMinutesAtMost(RunningKeycloak keycloak) {
        var realms = keycloak.realms();
        var machines = List.of("standards-service", "cards-service", "search-service", "gateway", "hr-example");
        assertThat(machines)
                .allSatisfy(machine -> assertBrief(realms.ask(Realms.KASIP, realms.machinesForm(machine))))
                .allSatisfy(machine -> assertThat(realms.ask(Realms.KASIP, realms.machinesForm(machine))
                                .json()
                                .has("refresh_token"))
                        .isFalse());
        assertThat(List.of("editor", "approver", "chief", "admin", "subscriber"))
                .allSatisfy(person -> {
                    var claims = Realms.claims(realms.person(person));
                    assertThat(lifespan(claims)).isBetween(1L, (long) LONGEST_SECONDS);
                    assertThat(claims.path("preferred_username").asString()).isEqualTo(person);
                    assertThat(claims.has("email") || claims.has("family_name")).isFalse();
                });
        assertThat(Realms.claims(realms.machine("hr-example"))
                        .path("realm_access")
                        .path("roles"))
                .hasToString("[\"subscriber\"]");
    }

    private static void assertBrief(Reply tokens) {
        assertThat(lifespan(Realms.claims(Realms.access(tokens)))).isBetween(1L, (long) LONGEST_SECONDS);
    }

    private static long lifespan(JsonNode claims) {
        return claims.path("exp").asLong() - claims.path("iat").asLong();
    }

    @Test
    void aRevokedClientGetsNoNewToken(RunningKeycloak keycloak) {
        var realms = keycloak.realms();
        var form = realms.machinesForm("hr-example");
        assertThat(realms.ask(Realms.KASIP, form).status()).isEqualTo(200);
        realms.enable("hr-example", false);
        try {
            var refused = realms.ask(Realms.KASIP, form);
            assertThat(refused.status()).as(refused.toString()).isIn(400, 401);
            assertThat(refused.json().has("access_token")).isFalse();
        } finally {
            realms.enable("hr-example", true);
        }
        assertThat(realms.ask(Realms.KASIP, form).status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenServesOnce(RunningKeycloak keycloak) {
        var realms = keycloak.realms();
        var secret = keycloak.account("client kasip-local");
        var first = realms.ask(Realms.KASIP, realms.personsForm("kasip-local", secret, "editor"));
        var form = "grant_type=refresh_token&client_id=kasip-local&client_secret=" + secret + "&refresh_token="
                + first.json().path("refresh_token").asString();
        assertThat(realms.ask(Realms.KASIP, form).status()).isEqualTo(200);
        assertThat(realms.ask(Realms.KASIP, form).status()).isEqualTo(400);
    }

    @Test
    void theRunnerTellsWhereEverythingIs(RunningKeycloak keycloak) throws Exception {
        var accounts = keycloak.data().resolve("keycloak-accounts");
        var realms = keycloak.realms();
        assertThat(keycloak.output())
                .contains(
                        "Keycloak       " + realms.address() + "/admin/master/console/#/kasip",
                        "issuer         " + realms.address() + "/realms/kasip",
                        "passwords      " + accounts);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts)))
                .isEqualTo("rw-------");
        assertThat(realms.get("/admin/master/console/").status()).isEqualTo(200);
        assertThat(realms.get("/realms/kasip/.well-known/openid-configuration")
                        .json()
                        .path("issuer")
                        .asString())
                .isEqualTo(realms.address() + "/realms/kasip");
        assertThat(Files.readString(keycloak.data().resolve("run/processes"), StandardCharsets.UTF_8))
                .contains("keycloak ");

        var token = RunningKasip.ROOT.resolve("deploy/token").toString();
        for (var name : List.of("admin", "service")) {
            var said = Tools.run(RunningKasip.ROOT, keycloak.environment(), token, name)
                    .well()
                    .output();
            assertThat(Realms.claims(said.strip()).path("realm_access").toString())
                    .contains("\"" + name + "\"");
        }
    }
}
