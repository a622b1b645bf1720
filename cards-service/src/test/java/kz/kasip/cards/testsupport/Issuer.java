package kz.kasip.cards.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An OIDC issuer with keys of its own, so that tokens are really checked. */
public final class Issuer {
    private static final String PATH = "/issuer";

    private final WireMockServer server;
    private final KeyPair keys;

    Issuer(WireMockServer server) {
        this.server = server;
        try {
            this.keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return server.baseUrl() + PATH;
    }

    void stub() {
        server.stubFor(get(PATH + "/.well-known/openid-configuration").willReturn(okJson("""
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token"}""".formatted(url()))));
        server.stubFor(get(PATH + "/jwks").willReturn(okJson(jwks())));
        server.stubFor(post(PATH + "/token").willReturn(okJson("""
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}""".formatted(token("service")))));
    }

    /** A token of this issuer with the roles. */
    public String token(String... roles) {
        return tokenFor("kasip", roles);
    }

    /** The same for another audience. */
    public String tokenFor(String audience, String... roles) {
        return Jwt.issuer(url())
                .audience(audience)
                .subject("someone")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .keyId("of-tests")
                .sign(keys.getPrivate());
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "of-tests", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}""".formatted(
                        unsigned(key.getModulus().toByteArray()),
                        unsigned(key.getPublicExponent().toByteArray()));
    }

    private static String unsigned(byte[] number) {
        int from = number[0] == 0 ? 1 : 0;
        byte[] digits = java.util.Arrays.copyOfRange(number, from, number.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }
}
