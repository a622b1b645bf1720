package kz.kasip.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.kasip.gateway.testsupport.OwnDatabase;
import kz.kasip.gateway.testsupport.OwnIssuer;
import kz.kasip.gateway.testsupport.Parts;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
@WithTestResource(OwnIssuer.class)
@WithTestResource(OwnDatabase.class)
@TestProfile(TokensTest.Strict.class)
public class TokensTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** With a database, an issuer, and small limits behind a proxy. */
    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kasip.gateway.limits.trusted-proxies", "1",
                    "kasip.gateway.rates.keyless", "30",
                    "kasip.gateway.rates.keyed", "60",
                    "kasip.gateway.rates.client", "90",
                    "kasip.gateway.rates.window", "600s",
                    "kasip.gateway.keys.look-each", "200ms",
                    "kasip.gateway.tokens.ask-at-most-each", "2s");
        }
    }

    @Inject
    Tokens tokens;

    @Test
    void aGoodTokenIsKnownByItsClient() {
        String token = OwnIssuer.token("hr-one", "editor");
        await().atMost(SOON).until(() -> tokens.client(token).isPresent());
        assertThat(tokens.client(token)).contains("hr-one");
        assertThat(tokens.check(token)).isInstanceOfSatisfying(Verdict.Valid.class, valid -> {
            assertThat(valid.roles()).containsExactly("editor");
            assertThat(valid.person()).isEqualTo("hr-one-person");
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("late", claims -> claims.setExpirationTime(NumericDate.fromSeconds(1))),
                fault("endless", claims -> claims.unsetClaim("exp")),
                fault("of another issuer", claims -> claims.setIssuer("http://127.0.0.1:1/kasip")),
                fault("for others", claims -> claims.setAudience("others")),
                fault("for refreshing", claims -> claims.setStringClaim("typ", "Refresh")));
    }

    private static Arguments fault(String name, Consumer<JwtClaims> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aTokenWithAFaultIsNobodys(String name, Consumer<JwtClaims> change) {
        String token = OwnIssuer.token(OwnIssuer.key(), "hr-two", List.of("admin"), change);
        assertThat(tokens.check(token)).as(name).isInstanceOf(Verdict.Invalid.class);
        assertThat(tokens.client(token)).isEmpty();
    }

    @Test
    void whatIsNoTokenOrBearsAForgedSignatureIsNobodys() {
        RsaJsonWebKey forged = OwnIssuer.newKey(OwnIssuer.key().getKeyId());
        String good = OwnIssuer.token("hr-three");
        Set<String> bad = Set.of(
                "",
                "rubbish",
                "a.b.c",
                good + "x",
                good.substring(0, good.lastIndexOf('.') + 1),
                "eyJhbGciOiJub25lIn0." + good.split("\\.")[1] + ".",
                OwnIssuer.token(forged, "hr-three", List.of("admin"), claims -> {}));
        assertThat(bad).allSatisfy(token -> assertThat(tokens.check(token)).isInstanceOf(Verdict.Invalid.class));
    }

    @Test
    void aFloodOfUnknownKeysCostsTheIssuerAtMostOneQuestionInAWhile() {
        RsaJsonWebKey unknown = OwnIssuer.newKey("made-up");
        long began = System.nanoTime();
        int before = OwnIssuer.asked();
        for (int sent = 0; sent < 300; sent++) {
            String id = "made-up-" + sent;
            unknown.setKeyId(id);
            String token = OwnIssuer.token(unknown, "flood", List.of(), claims -> {});
            assertThat(tokens.client(token)).isEmpty();
            assertThat(tokens.check(token)).isInstanceOf(Verdict.Unsure.class);
        }
        long intervals = Duration.ofNanos(System.nanoTime() - began).toSeconds() / 2 + 1;
        assertThat(OwnIssuer.asked() - before).isBetween(0, (int) intervals);
    }

    @Test
    void aNewKeyOfTheIssuerIsFoundWithinAWhile() {
        RsaJsonWebKey former = OwnIssuer.key();
        RsaJsonWebKey next = OwnIssuer.newKey("next");
        String token = OwnIssuer.token(next, "hr-four", List.of(), claims -> {});
        assertThat(tokens.client(token)).isEmpty();
        OwnIssuer.publish(next);
        try {
            await().atMost(SOON).until(() -> tokens.client(token).isPresent());
            assertThat(tokens.client(token)).contains("hr-four");
        } finally {
            OwnIssuer.publish(former);
        }
        await().atMost(SOON).until(() -> tokens.check(OwnIssuer.token("hr-five")) instanceof Verdict.Valid);
    }
}
