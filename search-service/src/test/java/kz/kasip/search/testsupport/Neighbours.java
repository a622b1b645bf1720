package kz.kasip.search.testsupport;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Stands for standards-service, cards-service and the issuer of tokens; what they answer is told by a {@link Register}. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {
    /** The property with the port at which all of them answer. */
    public static final String PORT = "test.neighbours.port";

    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        String issuer = server.baseUrl() + "/issuer";
        answer("/issuer/.well-known/openid-configuration", """
                {"issuer": "%1$s", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks"}""".formatted(issuer));
        server.stubFor(WireMock.post("/issuer/token").willReturn(WireMock.okJson("""
                        {"access_token": "of-tests", "token_type": "Bearer", "expires_in": 3600}""")));
        classifier("/standards-service/v1/oked", "oked.json");
        classifier("/cards-service/v1/occupations", "occupations.json");
        return Map.of(
                PORT,
                String.valueOf(server.port()),
                "quarkus.oidc-client.auth-server-url",
                issuer,
                "quarkus.rest-client.standards.url",
                server.baseUrl() + "/standards-service",
                "quarkus.rest-client.cards.url",
                server.baseUrl() + "/cards-service",
                "kasip.search.follow.enabled",
                "true",
                "kasip.search.follow.poll",
                "1s",
                "kasip.search.directory",
                folder());
    }

    private void answer(String path, String json) {
        server.stubFor(WireMock.get(path).willReturn(WireMock.okJson(json)));
    }

    /** Classifiers are loaded before anything is published. */
    private void classifier(String path, String file) {
        server.stubFor(WireMock.get(WireMock.urlPathEqualTo(path)).willReturn(WireMock.okJson(Register.fixture(file))));
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("kasip-search").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
