package kz.kasip.gateway.route;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.route.replica.Replicas;

/** The services as the gateway asks them: whichever copy of a part answers is nobody's concern but this class's. */
@Singleton
public final class Parts {
    private final Map<Part, Replicas> replicas = new EnumMap<>(Part.class);
    private final PartsConfig config;
    private final Clients clients;

    Parts(Vertx vertx, PartsConfig config) {
        this.config = config;
        this.clients = new Clients(vertx, config);
        for (Part part : Part.values()) replicas.put(part, new Replicas(config.of(part), config.connectTimeout()));
    }

    /**
     * Asks a part without a body, on the event loop of the caller.
     *
     * @param target path and query, percent-encoded
     * @param headers sent as they are (see {@link PassedHeaders}); {@code Host} is the part's own
     * @return the head of the answer, its body paused: read it, or reset the request it belongs to; fails with
     *     {@link Refused}
     */
    public Future<HttpClientResponse> send(Part part, HttpMethod method, String target, MultiMap headers) {
        return call(part, new Message(method, target, headers, Patience.with(target, config), null))
                .answer();
    }

    Call call(Part part, Message message) {
        Call call = new Call(part, message, replicas.get(part), clients.here(), config.retryAfter());
        call.start();
        return call;
    }

    void close(@Observes ShutdownEvent end) {
        clients.close();
    }

    /**
     * What is asked.
     *
     * @param patience the longest silence of the part
     * @param body none when null
     */
    record Message(HttpMethod method, String target, MultiMap headers, Duration patience, MessageBody body) {}
}
