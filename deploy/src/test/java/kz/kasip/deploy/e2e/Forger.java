package kz.kasip.deploy.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Date;

/** Makes tokens by hand that say the same as a real one. */
final class Forger {
    private final RSAKey own;

    Forger() {
        try {
            own = new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The forger's own private key, as Keycloak takes one in. */
    String pem() {
        try {
            var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(own.toRSAPrivateKey().getEncoded());
            return "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed by the forger's key under a key id of choice. */
    String signed(String real, String kid) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid), real);
    }

    /** The same, but for one claim. */
    String signedBut(String real, String kid, String claim, Object value) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid);
        return signed(
                header,
                new JWTClaimsSet.Builder(claims(real)).claim(claim, value).build());
    }

    /** Brings its key along in the header. */
    String withItsKey(String real) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()), real);
    }

    private String signed(JWSHeader.Builder header, String real) {
        return signed(header, claims(real));
    }

    private String signed(JWSHeader.Builder header, JWTClaimsSet claims) {
        try {
            return sign(header.build(), claims, new RSASSASigner(own));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key, which everybody has, taken for a shared secret. */
    static String macOf(String real, String kid, byte[] publicKey) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();
            return sign(header, claims(real), new MACSigner(publicKey));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(String real) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + real.split("\\.")[1] + ".";
    }

    /** Another payload under the real signature: the token of an hour instead of minutes. */
    static String tampered(String real) {
        var parts = real.split("\\.");
        var later = Date.from(claims(real).getExpirationTime().toInstant().plusSeconds(3600));
        var payload =
                new JWTClaimsSet.Builder(claims(real)).expirationTime(later).build();
        return parts[0] + "." + encoded(payload.toString()) + "." + parts[2];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JWTClaimsSet claims(String real) {
        try {
            return SignedJWT.parse(real).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
