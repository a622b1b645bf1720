package kz.kasip.search.follow;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.TornIndex;
import org.jboss.logging.Logger;

/** Opens a generation that is there, unless it is torn; what fails otherwise is left to be tried again. */
final class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Generations generations;
    private final Inspection inspection;
    private final Function<Generation, FollowedGeneration> follow;

    Opening(Generations generations, Inspection inspection, Function<Generation, FollowedGeneration> follow) {
        this.generations = generations;
        this.inspection = inspection;
        this.follow = follow;
    }

    /**
     * The generation, open.
     *
     * @param alone whether nobody else can be writing it, so that what it holds has to be what it says
     */
    Optional<FollowedGeneration> open(String name, boolean alone) {
        Generation generation = null;
        try {
            generation = generations.open(name);
            FollowedGeneration found = follow.apply(generation);
            if (!alone || found.isSound()) {
                inspection.succeeded(name);
                return Optional.of(found);
            }
            LOG.warnf("The index %s does not hold what it should", name);
            inspection.condemn(name);
        } catch (TornIndex torn) {
            LOG.warnf(torn, "The index %s is torn", name);
            inspection.condemn(name);
        } catch (IOException | RuntimeException failed) {
            if (inspection.failed(name)) {
                LOG.warnf(failed, "The index %s can't be read, trying again", name);
            }
        }
        if (generation != null) {
            generation.close();
        }
        return Optional.empty();
    }
}
