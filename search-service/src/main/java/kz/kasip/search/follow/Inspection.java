package kz.kasip.search.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.TornIndex;
import org.jboss.logging.Logger;

/** Looks after an index that is open: now and then whether all of it is there, and through all of it when reading or writing fails. */
final class Inspection {
    private static final Logger LOG = Logger.getLogger(Inspection.class);
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(5).toNanos();

    /** What fails for so long is replaced, though it may turn out to be whole. */
    private static final long PASSING = Duration.ofMinutes(1).toNanos();

    /** A full disk makes writes fail again and again, though nothing is torn. */
    private static final long BETWEEN_CHECKS = Duration.ofSeconds(30).toNanos();

    private final Generations generations;
    private final Set<String> condemned = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> failing = new ConcurrentHashMap<>();
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

    /** Notes that a generation could not be looked at for a reason that may pass; true when that is new. */
    boolean failed(String generation) {
        return failing.putIfAbsent(generation, System.nanoTime()) == null;
    }

    void succeeded(String generation) {
        failing.remove(generation);
    }

    /** Whether waiting for a generation helps nobody any more. */
    boolean isHopeless(String generation) {
        Long since = failing.get(generation);
        return isCondemned(generation) || since != null && System.nanoTime() - since > PASSING;
    }

    /** Whether a generation is found to be torn, or could not be read for long. */
    boolean findsTorn(Generation generation) {
        if (isCondemned(generation.name())) {
            return true;
        }
        long now = System.nanoTime();
        try {
            if (generation.isSuspect() && now - checkedAt > BETWEEN_CHECKS) {
                checkedAt = now;
                generations.check(generation.name());
                generation.trust();
                succeeded(generation.name());
            } else if (now - lookedAt > BETWEEN_LOOKS) {
                lookedAt = now;
                generations.look(generation.name());
                succeeded(generation.name());
            }
        } catch (TornIndex torn) {
            LOG.warnf(torn, "The index %s is torn", generation.name());
            condemn(generation.name());
        } catch (IOException | RuntimeException failed) {
            if (failed(generation.name())) {
                LOG.warnf(failed, "The index %s can't be looked at, trying again", generation.name());
            }
        }
        return isHopeless(generation.name());
    }
}
