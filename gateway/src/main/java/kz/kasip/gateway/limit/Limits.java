package kz.kasip.gateway.limit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.quota.Allowances;
import kz.kasip.gateway.quota.Sharing;
import kz.kasip.gateway.quota.Taken;
import kz.kasip.gateway.store.Database;

/** How much each client may ask for: decided in memory, without waiting for anything. */
@Singleton
public final class Limits {
    private final Askers askers;
    private final Map<Work, Integer> costs;
    private final Sharing sharing;
    private final Allowances allowances;

    Limits(Askers askers, RatesConfig rates, Database database) {
        this.askers = askers;
        this.costs = new EnumMap<>(rates.costs());
        this.sharing = new Sharing(database, rates.tellEach());
        this.allowances = new Allowances(sharing, rates.clients(), rates.window());
    }

    void start(@Observes StartupEvent start) {
        sharing.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        sharing.close();
    }

    /**
     * Counts a request and says whether it is let in. An API key is taken off the request here, so that nobody behind sees it: call
     * this once for a request, before anything reads its headers.
     */
    public Admission admit(HttpServerRequest request) {
        Asker asker = askers.of(request);
        Work work = Work.of(request.method(), request.path());
        if (work == Work.FREE) return Admission.FREE;
        return admit(asker, work);
    }

    /**
     * The same for a plain read that shows no token; nothing is counted for a key that opens nothing, whose request goes on to be refused.
     *
     * @param key its API key, or null
     * @param nearest the address that it comes from
     * @param forwardedFor its {@code X-Forwarded-For}, or null
     */
    public Admission admitRead(String path, String key, String nearest, String forwardedFor) {
        Asker asker = askers.of(key, nearest, forwardedFor);
        if (asker.refusal().isPresent()) return new Admission(asker.refusal(), null, null);
        return admit(asker, Work.of(HttpMethod.GET, path));
    }

    private Admission admit(Asker asker, Work work) {
        Taken taken = allowances.take(asker.client(), asker.quota(), costs.getOrDefault(work, 1));
        Optional<Refusal> refusal = taken.granted()
                ? asker.refusal()
                : Optional.of(Refusal.tooMany(Duration.ofSeconds(taken.retryAfter())));
        return Admission.of(asker.quota(), taken, refusal);
    }

    /** Whether the replicas hear of each other; else each counts for itself. */
    public boolean areShared() {
        return sharing.isShared();
    }
}
