package kz.kasip.search.follow;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import kz.kasip.search.index.ServingIndex;

/** Numbers on the index for whoever watches the service. */
@ApplicationScoped
class IndexMetrics {
    private final ServingIndex index;
    private final IndexKeeper keeper;

    IndexMetrics(ServingIndex index, IndexKeeper keeper) {
        this.index = index;
        this.keeper = keeper;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        registry.gauge("kasip.search.versions", this, IndexMetrics::versions);
        registry.gauge("kasip.search.feed.silence.seconds", this, IndexMetrics::silence);
    }

    private double versions() {
        return index.generation()
                .map(generation -> generation.inForce().versionKeys().size())
                .orElse(0);
    }

    /** For how long the feed that has been silent longest has not answered. */
    private double silence() {
        return keeper.followers().stream()
                .map(Follower::lastAnswer)
                .mapToDouble(answer -> answer.map(at ->
                                (double) Duration.between(at, Instant.now()).toSeconds())
                        .orElse(Double.NaN))
                .max()
                .orElse(Double.NaN);
    }
}
