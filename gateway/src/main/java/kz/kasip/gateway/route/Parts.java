package kz.kasip.gateway.route;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.route.replica.Bulkhead;
import kz.kasip.gateway.route.replica.Checks;
import kz.kasip.gateway.route.replica.LookUps;
import kz.kasip.gateway.route.replica.Replicas;
import kz.kasip.gateway.route.replica.ReplicasConfig;
import kz.kasip.gateway.route.replica.RetryBudget;

/** The services as the gateway asks them: whichever copy of a part answers is nobody's concern but this class's. */
@Singleton
public final class Parts {
    private static final long LOOK_MILLIS = 500;
    private static final int OWN_PLACES = 8;

    private final Map<Part, Way> ways = new EnumMap<>(Part.class);
    private final Vertx vertx;
    private final PartsConfig config;
    private final Clients clients;
    private final Load load;
    private final Load ownLoad = new Load(Integer.MAX_VALUE, 1, () -> 0, () -> {}, System::nanoTime);
    private final Bulkhead ownPlaces = new Bulkhead(OWN_PLACES, 0, Duration.ZERO);
    private final Checks checks;
    private final LookUps lookUps;

    Parts(Vertx vertx, PartsConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.clients = new Clients(vertx, config);
        for (Part part : Part.values()) ways.put(part, Way.to(part, config));
        this.load = new Load(
                config.load().atOnce(), config.load().memory(), Memory::fullness, System::gc, System::nanoTime);
        var replicas = ways.values().stream().map(Way::replicas).toList();
        this.checks = new Checks(vertx, replicas, config.check());
        this.lookUps = new LookUps(vertx, replicas, config.check().lookUp());
    }

    void begin(@Observes StartupEvent start) {
        vertx.setPeriodic(LOOK_MILLIS, unused -> load.look());
    }

    /**
     * Asks a part without a body, on the event loop of the caller.
     *
     * @param target path and query, percent-encoded
     * @param headers sent as they are (see {@link PassedHeaders}); {@code Host} is the part's own
     * @return the head of the answer, its body paused: set its handlers and resume it, or reset its request; fails with
     *     {@link Refused}
     */
    public Future<HttpClientResponse> send(Part part, HttpMethod method, String target, MultiMap headers) {
        return call(part, new Message(method, target, headers, Patience.with(target, config), null))
                .answer();
    }

    /** The same for what the gateway itself has to know, however much clients ask for. */
    public Future<HttpClientResponse> sendOwn(Part part, String target) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        Message message = new Message(HttpMethod.GET, target, headers, Patience.with(target, config), null);
        return call(part, message, ownPlaces, ownLoad).answer();
    }

    /** A place at a part for one plain read of a client that the caller sends by itself, or null when there is none now. */
    public Place place(Part part) {
        Way way = ways.get(part);
        Place place = Place.at(way.replicas, way.others, load);
        if (place != null) way.budget.request();
        return place;
    }

    /** The longest silence of a part that is asked for something usual. */
    public Duration patience() {
        return config.answerTimeout();
    }

    /** What a client is told when a part has no answer now. */
    public Refusal unavailable(Part part) {
        return Refusal.unavailable(part.label(), config.retryAfter());
    }

    /** How slowly a client may send a body. */
    PartsConfig.Bodies pace() {
        return config.body();
    }

    /** Hands an answer on to the client as it comes, and lets go of it when the client goes. */
    public void handOn(RoutingContext context, HttpClientResponse answer) {
        context.addEndHandler(end -> {
            if (end.failed()) answer.request().reset();
        });
        new Answer(context.response(), context.request())
                .write(answer)
                .onFailure(cause -> answer.request().reset());
    }

    Call call(Part part, Message message) {
        Way way = ways.get(part);
        Bulkhead bulkhead = Patience.isPoll(message.target()) ? way.polls : way.others;
        return call(part, message, bulkhead, load);
    }

    private Call call(Part part, Message message, Bulkhead bulkhead, Load whole) {
        Way way = ways.get(part);
        Target target =
                new Target(part, way.replicas, way.budget, bulkhead, whole, clients.here(), config.retryAfter());
        Call call = new Call(target, message);
        if (whole.enter()) bulkhead.enter(vertx, call);
        else call.overloaded();
        return call;
    }

    void close(@Observes ShutdownEvent end) {
        checks.close();
        lookUps.close();
        clients.close();
    }

    /**
     * What is asked.
     *
     * @param patience the longest silence of the part
     * @param body none when null
     */
    record Message(HttpMethod method, String target, MultiMap headers, Duration patience, MessageBody body) {}

    /** Long polls have places of their own: they hold them, and others don't wait for them. */
    private record Way(Replicas replicas, RetryBudget budget, Bulkhead others, Bulkhead polls) {
        static Way to(Part part, PartsConfig config) {
            ReplicasConfig.Retries retries = config.retries();
            PartsConfig.Crowds load = config.load();
            return new Way(
                    new Replicas(config.of(part), config),
                    new RetryBudget(retries.share(), retries.reserve(), retries.perSecond(), System::nanoTime),
                    new Bulkhead(config.connections(), load.queue(), load.patience()),
                    new Bulkhead(load.polls(), 0, load.patience()));
        }
    }
}
