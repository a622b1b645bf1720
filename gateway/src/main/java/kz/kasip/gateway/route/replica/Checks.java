package kz.kasip.gateway.route.replica;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.util.Collection;
import java.util.List;

/**
 * Asks copies for their health: all of them where a part has several, else only one that failed, so that it gets
 * requests again as soon as it is back.
 */
public final class Checks {
    private static final String PATH = "/q/health/ready";
    private static final int TICKS = 4;

    private final HttpClient client;
    private final Vertx vertx;
    private final Collection<Replicas> parts;
    private final ReplicasConfig.Checking config;
    private final long timer;
    private int tick;

    /** Begins at once. */
    public Checks(Vertx vertx, Collection<Replicas> parts, ReplicasConfig.Checking config) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient();
        this.parts = List.copyOf(parts);
        this.config = config;
        this.timer = vertx.setPeriodic(1, Math.max(1, config.every().toMillis() / TICKS), unused -> check());
    }

    /** Ends them. */
    public void close() {
        vertx.cancelTimer(timer);
        client.close();
    }

    private void check() {
        boolean all = tick++ % TICKS == 0;
        for (Replicas replicas : parts) {
            for (Replica replica : replicas.all()) {
                if (replica.isOpen() || all && replicas.areSeveral()) check(replica);
            }
        }
    }

    private void check(Replica replica) {
        isWell(client, replica.options(), config.timeout().toMillis()).onSuccess(replica::checked);
    }

    private static Future<Boolean> isWell(HttpClient client, RequestOptions address, long timeout) {
        RequestOptions options = new RequestOptions(address).setURI(PATH).setTimeout(timeout);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(answer.statusCode() == 200))
                .otherwise(false);
    }
}
