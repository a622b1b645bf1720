package kz.kasip.deploy.system;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The local OIDC issuer; its key and its one client secret are made at each start and live no longer than it. */
final class Issuer implements AutoCloseable {
    static final String ID = "kasip";
    static final String AUDIENCE = "kasip";

    private static final Set<String> MACHINES =
            Set.of("service", "standards-service", "cards-service", "search-service", "gateway");

    // java.util.logging holds loggers weakly
    private static final Logger SERVER_LOG = Logger.getLogger("okhttp3.mockwebserver.MockWebServer");
    private static final Logger NEW_SERVER_LOG = Logger.getLogger("mockwebserver3.MockWebServer");

    private final MockOAuth2Server server;

    private Issuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts on the loopback address alone. */
    static Issuer start(int port, String secret) {
        SERVER_LOG.setLevel(Level.WARNING);
        NEW_SERVER_LOG.setLevel(Level.WARNING);
        // without an own KeyProvider the library signs with the keys in its jar, which anyone has
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of()), (Instant) null);
        var config = new OAuth2Config(false, null, null, false, tokens, Set.of(new Roles(secret)));
        var server = new MockOAuth2Server(config);
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Issuer(server);
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Gives each known client its role, at the place where Keycloak puts roles. */
    private static final class Roles extends DefaultOAuth2TokenCallback {
        private final byte[] secret;

        Roles(String secret) {
            super(
                    ID,
                    "nobody",
                    "JWT",
                    List.of(AUDIENCE),
                    Map.of(),
                    Duration.ofHours(1).toSeconds());
            this.secret = secret.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String subject(TokenRequest request) {
            return client(request);
        }

        @Override
        public List<String> audience(TokenRequest request) {
            return List.of(AUDIENCE);
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            var client = client(request);
            var roles = People.ROLES.getOrDefault(client, List.of("service"));
            return Map.of("realm_access", Map.of("roles", roles), "preferred_username", client, "azp", client);
        }

        private String client(TokenRequest request) {
            var authentication = request.getClientAuthentication();
            if (authentication instanceof PlainClientSecret plain
                    && MessageDigest.isEqual(
                            plain.getClientSecret().getValue().getBytes(StandardCharsets.UTF_8), secret)) {
                var client = authentication.getClientID().getValue();
                if (People.ROLES.containsKey(client) || MACHINES.contains(client)) return client;
            }
            throw new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "unknown client or wrong secret");
        }
    }
}
