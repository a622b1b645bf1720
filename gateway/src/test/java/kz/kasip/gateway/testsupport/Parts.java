package kz.kasip.gateway.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kz.kasip.gateway.route.Part;

/** WireMock in the place of the three services; each answers its own name to whatever it is asked. */
public final class Parts implements QuarkusTestResourceLifecycleManager {
    private static final Map<Part, WireMockServer> SERVERS = new EnumMap<>(Part.class);

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "kasip.gateway.parts.answer-timeout", "1s",
                "kasip.gateway.parts.import-timeout", "3s",
                "kasip.gateway.parts.poll-grace", "1s",
                "kasip.gateway.health.timeout", "1s",
                "kasip.gateway.cache.follow.enabled", "false"));
        for (Part part : Part.values()) {
            WireMockServer server = new WireMockServer(
                    options().bindAddress("127.0.0.1").dynamicPort().containerThreads(20));
            server.start();
            SERVERS.put(part, server);
            settings.put("kasip.gateway.parts." + part.label(), server.baseUrl());
        }
        reset();
        return settings;
    }

    /** The stand-in for one service. */
    public static WireMockServer of(Part part) {
        return SERVERS.get(part);
    }

    /** Forgets what was stubbed and asked. */
    public static void reset() {
        SERVERS.forEach((part, server) -> {
            server.resetAll();
            server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withBody(part.label())));
        });
    }

    /** How many requests came to any of the services. */
    public static int asked() {
        return SERVERS.values().stream()
                .mapToInt(server -> server.getAllServeEvents().size())
                .sum();
    }

    @Override
    public void stop() {
        SERVERS.values().forEach(WireMockServer::stop);
        SERVERS.clear();
    }
}
