package kz.kasip.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import kz.kasip.search.index.ServingIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as the index can answer, also while the other services can't be followed; how that goes is told beside. */
@Readiness
@ApplicationScoped
class IndexHealth implements HealthCheck {
    private final ServingIndex index;
    private final IndexKeeper keeper;

    IndexHealth(ServingIndex index, IndexKeeper keeper) {
        this.index = index;
        this.keeper = keeper;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("index");
        index.generation()
                .ifPresent(generation -> answer.withData("generation", generation.name())
                        .withData("versions", generation.inForce().versionKeys().size()));
        for (Follower follower : keeper.followers()) {
            String said = follower.lastAnswer().map(Object::toString).orElse("never");
            answer.withData(follower.feed() + "-feed", "last answer " + said);
        }
        return answer.status(index.generation().isPresent()).build();
    }
}
