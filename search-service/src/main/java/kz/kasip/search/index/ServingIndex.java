package kz.kasip.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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

    /** So long where nobody configured it. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Supplier<Deadline> deadlines;
    private volatile Generation serving;

    @Inject
    ServingIndex(Deadlines deadlines) {
        this(deadlines::next);
    }

    /** One that is used outside of the service. */
    public ServingIndex() {
        this(() -> new Deadline(LONGEST));
    }

    ServingIndex(Supplier<Deadline> deadlines) {
        this.deadlines = deadlines;
    }

    /** The generation that answers now; none until the index was filled for the first time. */
    public Optional<Generation> generation() {
        return Optional.ofNullable(serving);
    }

    /** Lets a generation answer from now on; the one before is left to its running searches. */
    public void serve(Generation generation) {
        generation.engine().prepare();
        serving = generation;
    }

    /** Until when what this thread asks has to be answered. */
    public Deadline deadline() {
        return Deadline.current().orElseGet(deadlines);
    }

    /**
     * Answers a question on what is in force. A version's passages may be removed while it is asked that still counts on them: then
     * it is asked once more.
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
    private <T> T run(BiFunction<Generation, InForce, T> search) {
        return run(search, true);
    }

    /** What an engine says of a failure may repeat the question: then only that it failed is logged. */
    private <T> T run(BiFunction<Generation, InForce, T> search, boolean told) {
        Deadline deadline = deadline();
        return deadline.hold(() -> run(search, told, deadline));
    }

    private <T> T run(BiFunction<Generation, InForce, T> search, boolean told, Deadline deadline) {
        long begun = System.nanoTime();
        int vanished = 0;
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
                vanished += failed instanceof IndexVanished ? 1 : 0;
                boolean again = vanished < 2
                        && System.nanoTime() - begun < generation.patience().toNanos()
                        && !deadline.isOver();
                waitOrRefuse(generation, again, told ? failed : null);
            } finally {
                generation.release();
            }
        }
        return found.orElseThrow(
                () -> new Unavailable("index-not-ready", "The index is being exchanged.", RETRY_AFTER));
    }

    /** A cluster that loses a node fails for a moment and goes on with its copies: the caller need not know. The failure may be null. */
    private void waitOrRefuse(Generation generation, boolean again, Throwable failed) {
        if (generation != serving) {
            return;
        }
        if (!again) {
            LOG.error("The index can't be asked", failed);
            throw new Unavailable("index-unavailable", "The index can't be asked just now.", RETRY_AFTER);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
