package kz.kasip.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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

    private Uni<HealthCheckResponse> ask(Part part) {
        return Uni.createFrom()
                .completionStage(() -> request(part)
                        .map(response -> state(part, response.statusCode() == 200))
                        .otherwise(unreachable -> state(part, false))
                        .toCompletionStage());
    }

    private Future<HttpClientResponse> request(Part part) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(
                        config.of(part).getFirst().resolve("/q/health/ready").toString())
                .setTimeout(health.timeout().toMillis());
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.body().map(response));
    }

    private static HealthCheckResponse state(Part part, boolean up) {
        return HealthCheckResponse.named(part.label()).status(up).build();
    }
}
