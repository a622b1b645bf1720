package kz.kasip.cards.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;

/** Stands for standards-service and for the issuer of tokens. */
public class Standards implements QuarkusTestResourceLifecycleManager {
    private static final String CHANGES = "/internal/changes";

    private final FeedOfStandards feed = new FeedOfStandards();
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().extensions(feed));
    private Issuer issuer;

    @Override
    public Map<String, String> start() {
        server.start();
        issuer = new Issuer(server);
        reset();
        return Map.of(
                "quarkus.oidc.auth-server-url", issuer.url(),
                "quarkus.oidc-client.auth-server-url", issuer.url(),
                "quarkus.rest-client.standards.url", server.baseUrl());
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Standards.class));
    }

    public Issuer issuer() {
        return issuer;
    }

    /** Forgets what was told, and answers again. */
    public void reset() {
        server.resetAll();
        feed.beginAnew();
        up();
        issuer.stub();
        server.stubFor(get(urlPathEqualTo(CHANGES))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withTransformers(FeedOfStandards.NAME)));
    }

    public void tell(Event event) {
        feed.add(event);
    }

    /** Loses everything that was told, as after a restore from an old backup. */
    public void beginAnew() {
        feed.beginAnew();
    }

    public void down() {
        feed.down(true);
    }

    public void up() {
        feed.down(false);
    }

    /** How many times the feed was asked. */
    public int asked() {
        return server.countRequestsMatching(
                        getRequestedFor(urlPathEqualTo(CHANGES)).build())
                .getCount();
    }
}
