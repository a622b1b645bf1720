package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways to a token that the shipped realm knows, and those that it does not. */
@ExtendWith(RunningKeycloak.Extension.class)
class KeycloakFlowsIT {
    private static final String REDIRECT = "http://localhost:8080/";
    private static final String SIGN_IN =
            "/realms/kasip/protocol/openid-connect/auth?client_id=kasip-portal&scope=openid&redirect_uri="
                    + Http.encode(REDIRECT);
    private static final Pattern FORM = Pattern.compile("id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    @Test
    void aPersonSignsInAtThePageWithPkce(RunningKeycloak keycloak) throws Exception {
        var realms = keycloak.realms();
        var verifier = (UUID.randomUUID() + "-" + UUID.randomUUID());
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes()));
        var page = realms.get(SIGN_IN + "&response_type=code&code_challenge_method=S256&code_challenge=" + challenge);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).as("the page's language").contains("lang=\"kk\"");

        var form = FORM.matcher(page.text());
        assertThat(form.find()).as(page.text()).isTrue();
        var back = realms.submit(
                form.group(1).replace("&amp;", "&"),
                page,
                "username=editor&password=" + keycloak.account("person editor"));
        assertThat(back.header("location")).as(back.toString()).startsWith(REDIRECT);
        var code = CODE.matcher(back.header("location"));
        assertThat(code.find()).isTrue();

        var exchange = "grant_type=authorization_code&client_id=kasip-portal&redirect_uri=" + Http.encode(REDIRECT)
                + "&code=" + code.group(1) + "&code_verifier=";
        var token = Realms.access(realms.ask(Realms.KASIP, exchange + verifier));
        assertThat(Realms.claims(token).path("realm_access").path("roles")).hasToString("[\"editor\"]");
        var dry = keycloak.http()
                .hand(token, "/v1/imports?dryRun=true", "sample.txt", Documents.sample("J62012901.kk.txt"));
        assertThat(dry.status()).as(dry.toString()).isEqualTo(200);
        assertThat(realms.ask(Realms.KASIP, exchange + verifier).status())
                .as("a code serves once")
                .isEqualTo(400);
    }

    @Test
    void withoutPkceAndWithoutCodeThereIsNoWayIn(RunningKeycloak keycloak) {
        var realms = keycloak.realms();
        assertThat(realms.get(SIGN_IN + "&response_type=code").header("location"))
                .contains("error=invalid_request", "code_challenge");
        assertThat(realms.get(SIGN_IN + "&response_type=token").header("location"))
                .contains("error=unauthorized_client");
        var elsewhere = SIGN_IN.replace("localhost", "localhost.example.kz") + "&response_type=code";
        assertThat(realms.get(elsewhere).status()).isEqualTo(400);
    }

    @Test
    void theCommandLineGetsACodeForADevice(RunningKeycloak keycloak) {
        var device = keycloak.realms()
                .post("/realms/kasip/protocol/openid-connect/auth/device", "client_id=kasip-cli&scope=openid");
        assertThat(device.status()).as(device.toString()).isEqualTo(200);
        assertThat(device.json().path("user_code").asString()).isNotBlank();
    }

    @Test
    void noShippedClientTakesPasswords(RunningKeycloak keycloak) {
        var realms = keycloak.realms();
        var clients = Map.of("kasip-portal", "", "kasip-cli", "", "hr-example", keycloak.account("client hr-example"));
        clients.forEach((client, secret) -> assertThat(
                        realms.ask(Realms.KASIP, realms.personsForm(client, secret, "editor"))
                                .text())
                .contains("unauthorized_client"));
    }

    @Test
    void guessedPasswordsLockTheAccountForAWhile(RunningKeycloak keycloak) {
        var realms = keycloak.realms();
        var right = realms.personsForm("kasip-local", keycloak.account("client kasip-local"), "chief");
        assertThat(realms.ask(Realms.KASIP, right).status()).isEqualTo(200);
        try {
            for (var guess : List.of("one", "two", "three", "four", "five", "six", "seven", "eight")) {
                assertThat(realms.ask(Realms.KASIP, right + guess).status()).isNotEqualTo(200);
            }
            assertThat(realms.ask(Realms.KASIP, right).status()).isNotEqualTo(200);
        } finally {
            realms.administer("DELETE", "/kasip/attack-detection/brute-force/users", "");
        }
        assertThat(realms.ask(Realms.KASIP, right).status()).isEqualTo(200);
    }
}
