package kz.kasip.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** How much each client may ask for: decided in memory, without waiting for anything. */
@Singleton
public final class Limits {
    private final ClientAddress addresses;
    private final Quota keyless;
    private final Map<Work, Integer> costs;
    private final Cache<Client, Allowance> allowances;

    Limits(LimitsConfig limits, RatesConfig rates) {
        this.addresses = new ClientAddress(limits.trustedProxies());
        this.keyless = Quota.of("keyless", rates.keyless(), rates.window());
        this.costs = new EnumMap<>(rates.costs());
        this.allowances = Caffeine.newBuilder()
                .maximumSize(rates.clients())
                .expireAfterAccess(rates.window())
                .executor(Runnable::run)
                .build();
    }

    /**
     * Counts a request and says whether it is let in. An API key is taken off the request here, so that nobody behind sees it: call
     * this once for a request, before anything reads its headers, and {@link Admission#carry} the answer on if others may ask.
     */
    public Admission admit(HttpServerRequest request) {
        Work work = Work.of(request.method(), request.path());
        if (work == Work.FREE) return Admission.FREE;
        Client client = new Client(Client.Kind.ADDRESS, addresses.of(request));
        return allowances.get(client, unknown -> new Allowance(keyless)).take(costs.getOrDefault(work, 1));
    }
}
