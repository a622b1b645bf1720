package kz.kasip.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import kz.kasip.search.problem.Unavailable;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** The generation that answers searches. */
@ApplicationScoped
public class ServingIndex {
    private static final Logger LOG = Logger.getLogger(ServingIndex.class);
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private volatile Generation serving;

    /** The generation that answers now; none until the index was filled for the first time. */
    public Optional<Generation> generation() {
        return Optional.ofNullable(serving);
    }

    /** Lets a generation answer from now on; the one before is left to its running searches. */
    public void serve(Generation generation) {
        serving = generation;
    }

    /**
     * Answers a question on what is in force.
     *
     * @throws Unavailable when there is no filled index yet, or its engine does not answer
     */
    public Answer ask(Question question) {
        return run((generation, versions) -> generation.engine().ask(question, versions));
    }

    /**
     * Answers a question of which nothing may ever be logged.
     *
     * @throws Unavailable when there is no filled index yet, or its engine does not answer
     */
    public Answer askInConfidence(Question question) {
        return run((generation, versions) -> generation.engine().ask(question, versions), false);
    }

    /**
     * Those of the terms that occur in a field at all, in one round trip.
     *
     * @throws Unavailable when there is no filled index yet, or its engine does not answer
     */
    public Set<String> known(String field, Collection<String> terms) {
        return run((generation, versions) -> generation.engine().known(field, terms));
    }

    /**
     * Those of the terms of each field that occur in it at all, in one round trip.
     *
     * @throws Unavailable when there is no filled index yet, or its engine does not answer
     */
    public Map<String, Set<String>> known(Map<String, Set<String>> terms) {
        return run((generation, versions) -> generation.engine().known(terms));
    }

    /** A version's passages may be removed while a search runs that still counts on them: then it is run once more. */
    <T> T run(BiFunction<Generation, InForce, T> search) {
        return run(search, true);
    }

    /** What an engine says of a failure may repeat the question: then only that it failed is logged. */
    private <T> T run(BiFunction<Generation, InForce, T> search, boolean told) {
        long begun = System.nanoTime();
        Optional<T> found = Optional.empty();
        for (int exchanges = 0; exchanges < TRIES; ) {
            Generation generation = serving;
            if (generation == null) {
                throw new Unavailable("index-not-ready", "The index is being filled for the first time.", RETRY_AFTER);
            }
            if (!generation.use()) {
                exchanges++;
                continue;
            }
            try {
                InForce versions = generation.inForce();
                found = Optional.of(search.apply(generation, versions));
                if (versions == generation.inForce()) {
                    return found.get();
                }
                exchanges++;
            } catch (SearchException | UncheckedIOException | InternalError failed) {
                generation.suspect();
                waitOrRefuse(generation, begun, told ? failed : null);
            } finally {
                generation.release();
            }
        }
        return found.orElseThrow(
                () -> new Unavailable("index-not-ready", "The index is being exchanged.", RETRY_AFTER));
    }

    /** A cluster that loses a node fails for a moment and goes on with its copies: the caller need not know. The failure may be null. */
    private void waitOrRefuse(Generation generation, long begun, Throwable failed) {
        boolean exchanged = generation != serving;
        if (!exchanged && System.nanoTime() - begun >= generation.patience().toNanos()) {
            LOG.error("The index can't be asked", failed);
            throw new Unavailable("index-unavailable", "The index can't be asked just now.", RETRY_AFTER);
        }
        if (!exchanged) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
