package kz.kasip.gateway.health;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import kz.kasip.gateway.limit.Limits;
import kz.kasip.gateway.store.Database;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells that limits are counted by this replica alone while its database is away; it serves all the same. */
@Wellness
@Singleton
final class LimitsHealth implements HealthCheck {
    private final Limits limits;
    private final Database database;

    LimitsHealth(Limits limits, Database database) {
        this.limits = limits;
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("limits")
                .up()
                .withData("database", database.isUp() ? "UP" : "DOWN")
                .withData("counting", limits.areShared() ? "with all replicas" : "alone")
                .build();
    }
}
