package kz.kasip.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
    private static final long BEAT_MILLIS = 1000;

    private final Generations generations;
    private final ServingIndex index;
    private final StandardsClient standards;
    private final CardsClient cards;
    private final SearchConfig config;
    private final Rebuilds rebuilds;
    private final Inspection inspection;

    private final OneAtATime actions = new OneAtATime();
    private Worker beating;
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
    }

    /** Opens the index that is there, or begins to fill a new one, and goes on looking after it. */
    void open() {
        beat();
        beating = new Worker("keep-index", Pauses.of(config.follow()), this::beatAgain);
        beating.start();
    }

    private boolean beatAgain() {
        if (actions.isEndAwaited(BEAT_MILLIS)) {
            return false;
        }
        beat();
        return true;
    }

    /** Sees to it that what should be open is, and that it is written by one replica alone. */
    private void beat() {
        actions.run(() -> {
            boolean ours = generations.turn().take();
            if (ours) {
                generations.tidy();
            }
            Optional<CurrentGeneration> current = generations.current();
            current.filter(this::isNews).ifPresent(found -> adopt(found.name(), ours));
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

    /** Lets the current generation answer from now on, unless it is torn. */
    private void adopt(String name, boolean ours) {
        Generation generation = null;
        try {
            generation = generations.open(name);
            FollowedGeneration found = follow(generation);
            if (!ours || found.isSound()) {
                LOG.infof("The index %s answers", name);
                exchange(found);
                return;
            }
            LOG.warnf("The index %s does not hold what it should", name);
        } catch (IOException | RuntimeException torn) {
            LOG.warnf(torn, "The index %s can't be read", name);
        }
        if (generation != null) {
            generation.close();
        }
        if (ours) {
            inspection.condemn(name);
        }
    }

    private FollowedGeneration follow(Generation generation) {
        return new FollowedGeneration(generation, generations, standards, cards, config.follow(), this);
    }

    /** Stops following for the generation before and lets it go after its last search. */
    private void exchange(FollowedGeneration found) {
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
        inspection
                .whyAnew(current, Optional.ofNullable(serving))
                .ifPresent(reason -> rebuilds.ask(generations.newName(), reason));
        if (next == null) {
            rebuilds.running().ifPresent(this::fill);
        }
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
        if (!opened || actions.hasEnded()) {
            throw new Unavailable("index-not-ready", "The index is not open yet.", Duration.ofSeconds(2));
        }
        Rebuild asked = rebuilds.ask(generations.newName(), reason);
        if (generations.turn().isOurs()) {
            actions.run(() -> {
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
        actions.run(() -> {
            if (generation != next) {
                return;
            }
            rebuilds.indexed(next.versions());
            if (next.isComplete(Optional.ofNullable(serving))
                    && generations.turn().isOurs()) {
                generations.makeCurrent(next.name());
                rebuilds.done(next.versions());
                LOG.infof("The index %s answers", next.name());
                FollowedGeneration filled = next;
                next = null;
                exchange(filled);
            }
        });
    }

    @Override
    public void afterOtherEpoch(FollowedGeneration generation) {
        actions.run(() -> {
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

    /** Stops following, closes the index, and lets another replica write. */
    void close() {
        actions.end();
        if (beating != null) {
            beating.stop();
        }
        List<FollowedGeneration> open =
                Stream.of(serving, next).filter(Objects::nonNull).toList();
        open.forEach(FollowedGeneration::stop);
        open.forEach(followed -> followed.generation().close());
        if (opened) {
            generations.turn().giveBack();
        }
    }
}
