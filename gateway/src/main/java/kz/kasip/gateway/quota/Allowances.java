package kz.kasip.gateway.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** The allowances of all clients that asked lately, in memory. */
public final class Allowances {
    private final Sharing sharing;
    private final Cache<String, Allowance> allowances;

    /**
     * @param clients of so many at most what they took is remembered
     * @param window when a client has not asked for so long, it may take all again
     */
    public Allowances(Sharing sharing, int clients, Duration window) {
        this.sharing = sharing;
        this.allowances = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(window)
                .executor(Runnable::run)
                .build();
    }

    /** Takes from what a client may take, without waiting for anything. */
    public Taken take(String client, Quota quota, long cost) {
        Allowance allowance = allowances.getIfPresent(client);
        if (allowance == null) allowance = allowances.get(client, unknown -> new Allowance(unknown, quota));
        return allowance.take(cost, sharing);
    }
}
