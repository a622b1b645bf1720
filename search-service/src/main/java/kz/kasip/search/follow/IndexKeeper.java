package kz.kasip.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kasip.search.client.CardsClient;
import kz.kasip.search.client.StandardsClient;
import kz.kasip.search.index.CurrentGeneration;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.SearchConfig;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.problem.Unavailable;
import org.jboss.logging.Logger;

/**
 * Keeps an index that answers: opens it, notices that it is missing or torn, and exchanges it for a new one when that is asked for.
 * The old one answers until the new one holds all that is in force; the exchange is one write. Of several replicas on one cluster
 * one writes and the others show what it writes, until it goes silent.
 */
@ApplicationScoped
class IndexKeeper implements FollowedGeneration.Listener {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Generations generations;
    private final ServingIndex index;
    private final StandardsClient standards;
    private final CardsClient cards;
    private final SearchConfig config;
    private final Rebuilds rebuilds;
    private final Inspection inspection;

    private final Opening opening;
    private final Guard guard = new Guard();
    private final List<Worker> workers;
    private volatile FollowedGeneration serving;
    private volatile FollowedGeneration next;
    private volatile boolean opened;

    IndexKeeper(
            Generations generations,
            ServingIndex index,
            StandardsClient standards,
            CardsClient cards,
            SearchConfig config) {
        this.generations = generations;
        this.index = index;
        this.standards = standards;
        this.cards = cards;
        this.config = config;
        this.rebuilds = new Rebuilds(generations.notices());
        this.inspection = new Inspection(generations);
        this.opening = new Opening(generations, inspection, this::follow);
        Pauses pauses = new Pauses(config.follow().firstPause(), BEAT);
        // Whatever the keeper waits for, the turn is held on to
        this.workers = List.of(
                Worker.every(BEAT, "keep-turn", pauses, () -> generations.turn().take()),
                Worker.every(BEAT, "keep-index", pauses, this::beat));
    }

    /** Opens the index that is there, or begins to fill a new one, and goes on looking after it. */
    void open() {
        generations.turn().take();
        beat();
        workers.forEach(Worker::start);
    }

    /** Sees to it that what should be open is, and that it is written by one replica alone. */
    private void beat() {
        guard.locked(() -> {
            boolean ours = generations.turn().isOurs();
            Optional<CurrentGeneration> current = generations.current();
            current.filter(this::isNews)
                    .flatMap(found -> opening.open(found.name(), ours))
                    .ifPresent(this::answer);
            if (ours) {
                generations.tidy(Optional.ofNullable(serving).map(FollowedGeneration::name));
            }
            opened = true;
            if (ours) {
                write(current);
            } else {
                onlyWatch();
            }
        });
    }

    private boolean isNews(CurrentGeneration current) {
        return (serving == null || !serving.name().equals(current.name())) && !inspection.isCondemned(current.name());
    }

    private FollowedGeneration follow(Generation generation) {
        return new FollowedGeneration(generation, generations, standards, cards, config.follow(), this);
    }

    /** Lets a generation answer from now on; the one before is let go after its last search. */
    private void answer(FollowedGeneration found) {
        LOG.infof("The index %s answers", found.name());
        FollowedGeneration old = serving;
        index.serve(found.generation());
        serving = found;
        if (old != null) {
            discard(old);
        }
    }

    private void discard(FollowedGeneration generation) {
        generation.stop();
        generation.generation().close(() -> generations.retire(generation.name()));
    }

    /** What the replica does whose turn it is. */
    private void write(Optional<CurrentGeneration> current) {
        if (serving != null) {
            if (current.filter(CurrentGeneration::byTheseRules).isPresent()) {
                serving.follow();
            } else {
                serving.watch();
            }
        }
        why(current).ifPresent(reason -> rebuilds.ask(generations.newName(), reason));
        if (next == null) {
            rebuilds.running().ifPresent(this::fill);
        }
    }

    /** Why a new index is needed, if one is. */
    private Optional<String> why(Optional<CurrentGeneration> current) {
        if (current.isEmpty()) {
            return Optional.of("no index that can be read");
        }
        if (serving == null) {
            return Optional.of("no index that can be read")
                    .filter(reason -> inspection.isHopeless(current.get().name()));
        }
        if (!current.get().byTheseRules()) {
            return Optional.of("this release indexes by other rules");
        }
        return inspection.findsTorn(serving.generation()) ? Optional.of("the index is torn") : Optional.empty();
    }

    private void onlyWatch() {
        if (next != null) {
            // Who writes now begins this rebuild anew
            next.stop();
            next.generation().close();
            next = null;
        }
        if (serving != null) {
            serving.watch();
        }
    }

    private void fill(Rebuild rebuild) {
        LOG.infof("Filling the index %s: %s", rebuild.id(), rebuild.reason());
        next = follow(generations.create(rebuild.generation()));
        next.follow();
    }

    /** Asks for a new index; the rebuild under way where there is one. */
    Rebuild rebuild(String reason) {
        if (!opened || guard.hasEnded()) {
            throw new Unavailable("index-not-ready", "The index is not open yet.", Duration.ofSeconds(2));
        }
        Rebuild asked = rebuilds.ask(generations.newName(), reason);
        if (generations.turn().isOurs()) {
            guard.locked(() -> {
                if (next == null) {
                    rebuilds.running().ifPresent(this::fill);
                }
            });
        }
        return asked;
    }

    /** The rebuild that runs, or one that has ended. */
    Optional<Rebuild> find(String id) {
        return rebuilds.find(id);
    }

    @Override
    public void afterRound(FollowedGeneration generation) {
        if (generation != next) {
            return;
        }
        if (generation.isComplete(Optional.ofNullable(serving))) {
            generation.compact();
        }
        guard.locked(() -> {
            if (generation != next) {
                return;
            }
            rebuilds.indexed(indexed(next));
            if (next.isComplete(Optional.ofNullable(serving))
                    && generations.turn().isOurs()) {
                generations.makeCurrent(next.name());
                rebuilds.done(indexed(next));
                FollowedGeneration filled = next;
                next = null;
                answer(filled);
            }
        });
    }

    private static int indexed(FollowedGeneration generation) {
        return generation.generation().inForce().versionKeys().size();
    }

    @Override
    public void afterOtherEpoch(FollowedGeneration generation) {
        guard.locked(() -> {
            if (generation == next) {
                discard(next);
                next = null;
                rebuilds.drop();
            }
            rebuild("a feed began anew");
        });
    }

    /** Those who follow the feeds for the index that answers. */
    List<Follower> followers() {
        FollowedGeneration answering = serving;
        return answering == null ? List.of() : answering.followers();
    }

    /** Up to which place of standards-service's feed the index that answers has everything; null while that is not known. */
    String reflected() {
        FollowedGeneration answering = serving;
        return answering == null ? null : answering.reflected();
    }

    /** Stops following, closes the index, and lets another replica write. */
    void close() {
        guard.end();
        workers.forEach(Worker::stop);
        List<FollowedGeneration> open =
                Stream.of(serving, next).filter(Objects::nonNull).toList();
        open.forEach(FollowedGeneration::stop);
        open.forEach(followed -> followed.generation().close());
        if (opened) {
            generations.turn().giveBack();
        }
    }
}
