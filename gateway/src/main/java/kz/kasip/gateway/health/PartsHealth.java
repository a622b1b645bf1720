package kz.kasip.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.route.PartsConfig;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * One check per part, asked when somebody asks the gateway. They are "wellness" checks: they count in
 * {@code /q/health}, the health of the whole, but not in {@code /q/health/ready}, since a gateway serves what it can
 * while a part is down.
 */
@Singleton
final class PartsHealth {
    private final HttpClient client;
    private final PartsConfig config;
    private final HealthConfig health;

    PartsHealth(Vertx vertx, PartsConfig config, HealthConfig health) {
        this.client = vertx.createHttpClient();
        this.config = config;
        this.health = health;
    }

    @Produces
    @Singleton
    @Wellness
    AsyncHealthCheck standards() {
        return () -> ask(Part.STANDARDS);
    }

    @Produces
    @Singleton
    @Wellness
    AsyncHealthCheck cards() {
        return () -> ask(Part.CARDS);
    }

    @Produces
    @Singleton
    @Wellness
    AsyncHealthCheck search() {
        return () -> ask(Part.SEARCH);
    }

    /** A part is up when any of its copies is. */
    private Uni<HealthCheckResponse> ask(Part part) {
        return Uni.createFrom().completionStage(() -> {
            List<Future<Boolean>> copies =
                    config.of(part).stream().map(this::isUp).toList();
            return Future.join(copies)
                    .map(all -> state(part, copies.stream().anyMatch(Future::result)))
                    .toCompletionStage();
        });
    }

    private Future<Boolean> isUp(URI copy) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(copy.resolve("/q/health/ready").toString())
                .setTimeout(health.timeout().toMillis());
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.body().map(response.statusCode() == 200))
                .otherwise(false);
    }

    private static HealthCheckResponse state(Part part, boolean up) {
        return HealthCheckResponse.named(part.label()).status(up).build();
    }
}
