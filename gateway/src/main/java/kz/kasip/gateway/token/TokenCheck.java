package kz.kasip.gateway.token;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Looks at a token as the services do: signature, issuer, audience, time, and that it is no token of another purpose. */
final class TokenCheck {
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
            AlgorithmIdentifiers.EDDSA);

    private final IssuerKeys issuer;
    private final TokenConfig config;

    TokenCheck(IssuerKeys issuer, TokenConfig config) {
        this.issuer = issuer;
        this.config = config;
    }

    /** May wait for the issuer. */
    Verdict of(String token) {
        try {
            if (!(JsonWebStructure.fromCompactSerialization(token) instanceof JsonWebSignature signed)) {
                return new Verdict.Invalid();
            }
            Optional<IssuerKeys.Known> known = issuer.with(signed.getKeyIdHeaderValue());
            return known.isEmpty() ? new Verdict.Unsure(issuer.isSilent()) : verdict(claims(token, known.get()));
        } catch (JoseException | InvalidJwtException | MalformedClaimException e) {
            return new Verdict.Invalid();
        }
    }

    private JwtClaims claims(String token, IssuerKeys.Known known) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(known.keys()))
                .setJwsAlgorithmConstraints(ALGORITHMS)
                .setExpectedIssuer(known.issuer())
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private Verdict verdict(JwtClaims claims) throws MalformedClaimException {
        String kind = claims.getClaimValueAsString("typ");
        if (kind != null && !kind.equals("Bearer")) return new Verdict.Invalid();
        return new Verdict.Valid(
                first(claims, "azp", "client_id", "sub"),
                first(claims, "upn", "preferred_username", "sub"),
                roles(claims),
                Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
    }

    private static String first(JwtClaims claims, String... names) {
        for (String name : names) if (claims.hasClaim(name)) return claims.getClaimValueAsString(name);
        return "unknown";
    }

    private Set<String> roles(JwtClaims claims) {
        Object found = claims.getClaimsMap();
        for (String step : config.roleClaim().split("/")) found = found instanceof Map<?, ?> map ? map.get(step) : null;
        Set<String> roles = new LinkedHashSet<>();
        if (found instanceof List<?> list) list.forEach(role -> roles.add(String.valueOf(role)));
        return roles;
    }
}
