package kz.kasip.gateway.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer of tokens that counts how often it is asked for its keys. */
public final class OwnIssuer implements QuarkusTestResourceLifecycleManager {
    private static WireMockServer server;
    private static RsaJsonWebKey key;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        key = newKey("first");
        server.stubFor(get("/kasip/.well-known/openid-configuration")
                .willReturn(okJson(new JsonObject()
                        .put("issuer", address())
                        .put("jwks_uri", address() + "/keys")
                        .encode())));
        publish(key);
        return Map.of("kasip.gateway.tokens.issuer", address());
    }

    private static String address() {
        return server.baseUrl() + "/kasip";
    }

    /** A key that is not published. */
    public static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(id);
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a key one that the issuer stands by, and the only one. */
    public static void publish(RsaJsonWebKey published) {
        String keys = new JsonWebKeySet(List.of(published)).toJson(OutputControlLevel.PUBLIC_ONLY);
        server.stubFor(get("/kasip/keys").willReturn(okJson(keys)));
    }

    /** How often it was asked for its keys. */
    public static int asked() {
        return server.countRequestsMatching(
                        getRequestedFor(urlEqualTo("/kasip/keys")).build())
                .getCount();
    }

    /** A good token. */
    public static String token(String client, String... roles) {
        return token(key, client, List.of(roles), claims -> {});
    }

    /** A token with something wrong. */
    public static String token(RsaJsonWebKey signer, String client, List<String> roles, Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience("kasip");
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setSubject("somebody");
        claims.setGeneratedJwtId();
        claims.setStringClaim("azp", client);
        claims.setStringClaim("preferred_username", client + "-person");
        claims.setClaim("realm_access", Map.of("roles", roles));
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(signer.getKeyId());
        signature.setKey(signer.getPrivateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that good tokens are signed with. */
    public static RsaJsonWebKey key() {
        return key;
    }

    @Override
    public void stop() {
        server.stop();
    }
}
