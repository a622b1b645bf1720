package kz.kasip.gateway.route;

import io.vertx.core.http.HttpClient;
import java.time.Duration;
import kz.kasip.gateway.route.replica.Bulkhead;
import kz.kasip.gateway.route.replica.Replicas;
import kz.kasip.gateway.route.replica.RetryBudget;

/** All that one call needs to know of the part that it goes to. */
record Target(
        Part part,
        Replicas replicas,
        RetryBudget budget,
        Bulkhead bulkhead,
        Load load,
        HttpClient client,
        Duration retryAfter) {
    /** The call has come to its end. */
    void leave() {
        bulkhead.leave();
        load.leave();
    }
}
