package kz.kasip.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.junit.jupiter.api.Test;

class IssuerTest {
    @Test
    void eachPersonHasTheRolesAndMachinesHaveTheirs() throws Exception {
        var settings = settings();
        try (var issuer = Issuer.start(settings.issuerPort(), "right")) {
            for (var role : List.of("editor", "approver", "admin", "subscriber", "service")) {
                var claims = token(settings, role).getJWTClaimsSet();
                assertThat(claims.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of(role)));
                assertThat(claims.getAudience()).containsExactly("kasip");
                assertThat(claims.getSubject()).isEqualTo(role);
                assertThat(claims.getIssuer()).isEqualTo(settings.issuer().toString());
            }
            assertThat(token(settings, "chief").getJWTClaimsSet().getJSONObjectClaim("realm_access"))
                    .isEqualTo(Map.of("roles", List.of("editor", "approver")));
            assertThat(token(settings, "cards-service").getJWTClaimsSet().getJSONObjectClaim("realm_access"))
                    .isEqualTo(Map.of("roles", List.of("service")));
            assertThat(issuer).isNotNull();
        }
    }

    @Test
    void aWrongSecretAndAnUnknownClientAreRefused() throws IOException {
        var settings = settings();
        try (var issuer = Issuer.start(settings.issuerPort(), "right")) {
            assertThatThrownBy(() -> Tokens.ofIssuer(settings, "wrong").of("editor"))
                    .hasMessageContaining("invalid_client");
            assertThatThrownBy(() -> Tokens.ofIssuer(settings, "right").of("stranger"))
                    .hasMessageContaining("invalid_client");
            assertThat(issuer).isNotNull();
        }
    }

    /** The library's jar holds private keys, with which anyone could sign. */
    @Test
    void theKeyIsMadeAtStart() throws Exception {
        var settings = settings();
        try (var issuer = Issuer.start(settings.issuerPort(), "right")) {
            var token = token(settings, "admin");
            var own = JWKSet.load(URI.create(settings.issuer() + "/jwks").toURL());
            assertThat(verifies(token, own.getKeys().getFirst().toRSAKey())).isTrue();
            for (var shipped : KeyProvider.Companion.keysFromFile(KeyProvider.INITIAL_KEYS_FILE)) {
                assertThat(verifies(token, shipped.toRSAKey())).isFalse();
            }
            assertThat(issuer).isNotNull();
        }
    }

    private static boolean verifies(SignedJWT token, RSAKey key) throws com.nimbusds.jose.JOSEException {
        return token.verify(new RSASSAVerifier(key));
    }

    private static SignedJWT token(Settings settings, String client) throws java.text.ParseException {
        return SignedJWT.parse(Tokens.ofIssuer(settings, "right").of(client).orElseThrow());
    }

    private static Settings settings() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Settings.of(Path.of("."), Map.of("KASIP_ISSUER_PORT", Integer.toString(socket.getLocalPort())));
        }
    }
}
