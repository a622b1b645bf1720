package kz.kasip.search.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kasip.search.index.CurrentGeneration;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import org.jboss.logging.Logger;

/** Looks after an index that is open: now and then whether all of it is there, and through all of it when reading or writing fails. */
final class Inspection {
    private static final Logger LOG = Logger.getLogger(Inspection.class);
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(5).toNanos();

    /** A full disk makes writes fail again and again, though nothing is torn. */
    private static final long BETWEEN_CHECKS = Duration.ofSeconds(30).toNanos();

    private final Generations generations;
    private final Set<String> condemned = ConcurrentHashMap.newKeySet();
    private long lookedAt = System.nanoTime();
    private long checkedAt = System.nanoTime() - BETWEEN_CHECKS;

    Inspection(Generations generations) {
        this.generations = generations;
    }

    /** Notes that a generation is not to be used. */
    void condemn(String generation) {
        condemned.add(generation);
    }

    boolean isCondemned(String generation) {
        return condemned.contains(generation);
    }

    /** Why a new index is needed, if one is, beside the current one and the one that answers. */
    Optional<String> whyAnew(Optional<CurrentGeneration> current, Optional<FollowedGeneration> serving) {
        if (serving.isEmpty() || current.isEmpty()) {
            return Optional.of("no index that can be read");
        }
        if (!current.get().byTheseRules()) {
            return Optional.of("this release indexes by other rules");
        }
        return findsTorn(serving.get().generation()) ? Optional.of("the index is torn") : Optional.empty();
    }

    private boolean findsTorn(Generation generation) {
        if (isCondemned(generation.name())) {
            return true;
        }
        long now = System.nanoTime();
        try {
            if (generation.isSuspect() && now - checkedAt > BETWEEN_CHECKS) {
                checkedAt = now;
                generation.trust();
                generations.check(generation.name());
            } else if (now - lookedAt > BETWEEN_LOOKS) {
                lookedAt = now;
                generations.look(generation.name());
            }
            return false;
        } catch (IOException torn) {
            LOG.warnf(torn, "The index %s is torn", generation.name());
            condemn(generation.name());
            return true;
        }
    }
}
