package kz.kasip.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Keeps an index that answers: opens it, notices that it is missing or torn, and exchanges it for a new one when asked to. The old
 * one answers until the new one holds all that is in force; the exchange is one write.
 */
@ApplicationScoped
class IndexKeeper implements FollowedGeneration.Listener {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final int REMEMBERED = 20;

    private final Generations generations;
    private final ServingIndex index;
    private final StandardsClient standards;
    private final CardsClient cards;
    private final SearchConfig config;
    private final Map<String, Rebuild> rebuilds = new LinkedHashMap<>();
    private volatile FollowedGeneration serving;
    private FollowedGeneration next;
    private boolean opened;
    private boolean stopped;

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
    }

    /** Opens the index that is there, or begins to fill a new one. */
    synchronized void open() {
        generations.removeLeftovers();
        Optional<CurrentGeneration> current = generations.current();
        Optional<FollowedGeneration> found =
                current.map(CurrentGeneration::name).flatMap(this::openSound);
        opened = true;
        if (found.isPresent()) {
            serving = found.get();
            serving.start();
            index.serve(serving.generation());
            LOG.infof("The index %s answers", serving.generation().name());
            if (!current.orElseThrow().byTheseRules()) {
                rebuild("this release indexes by other rules");
            }
        } else {
            rebuild("no index that can be read");
        }
    }

    private Optional<FollowedGeneration> openSound(String name) {
        Generation generation = null;
        try {
            generation = generations.open(name);
            FollowedGeneration followed = follow(generation);
            if (followed.isSound()) {
                return Optional.of(followed);
            }
            LOG.warnf("The index %s does not hold what it should", name);
        } catch (IOException | RuntimeException torn) {
            LOG.warnf(torn, "The index %s can't be read", name);
        }
        if (generation != null) {
            generation.close();
        }
        return Optional.empty();
    }

    private FollowedGeneration follow(Generation generation) {
        return new FollowedGeneration(generation, standards, cards, config.follow(), this);
    }

    /** Begins to fill a new index; the rebuild under way where there is one. */
    synchronized Rebuild rebuild(String reason) {
        if (!opened || stopped) {
            throw new Unavailable("index-not-ready", "The index is not open yet.", Duration.ofSeconds(2));
        }
        if (next == null) {
            next = follow(generations.create());
            Rebuild rebuild = Rebuild.started(next.generation().name(), reason);
            LOG.infof("Filling the index %s: %s", rebuild.id(), reason);
            remember(rebuild);
            next.start();
        }
        return rebuilds.get(next.generation().name());
    }

    /** One of the latest rebuilds since this service started. */
    synchronized Optional<Rebuild> find(String id) {
        return Optional.ofNullable(rebuilds.get(id));
    }

    private void remember(Rebuild rebuild) {
        rebuilds.put(rebuild.id(), rebuild);
        if (rebuilds.size() > REMEMBERED) {
            rebuilds.remove(rebuilds.keySet().iterator().next());
        }
    }

    @Override
    public void afterRound(FollowedGeneration generation) {
        FollowedGeneration old;
        synchronized (this) {
            if (stopped || generation != next) {
                return;
            }
            remember(rebuilds.get(next.generation().name()).with(indexed(next)));
            if (!next.isComplete(Optional.ofNullable(serving))) {
                return;
            }
            generations.makeCurrent(next.generation().name());
            index.serve(next.generation());
            remember(rebuilds.get(next.generation().name()).done(indexed(next)));
            old = serving;
            serving = next;
            next = null;
        }
        LOG.infof("The index %s answers", generation.generation().name());
        if (old != null) {
            discard(old);
        }
    }

    /** Stops following for a generation and removes it after its last search. */
    private void discard(FollowedGeneration generation) {
        generation.stop();
        String name = generation.generation().name();
        generation.generation().close(() -> generations.remove(name));
    }

    private static int indexed(FollowedGeneration generation) {
        return generation.generation().inForce().versionKeys().size();
    }

    @Override
    public void afterOtherEpoch(FollowedGeneration generation) {
        FollowedGeneration broken = null;
        synchronized (this) {
            if (stopped) {
                return;
            }
            if (generation == next) {
                broken = next;
                next = null;
            }
        }
        if (broken != null) {
            discard(broken);
        }
        rebuild("a feed began anew");
    }

    /** Those who follow the feeds for the index that answers. */
    List<Follower> followers() {
        FollowedGeneration answering = serving;
        return answering == null ? List.of() : answering.followers();
    }

    /** Stops following and closes the index. */
    void close() {
        List<FollowedGeneration> open;
        synchronized (this) {
            stopped = true;
            open = Stream.of(serving, next).filter(Objects::nonNull).toList();
        }
        open.forEach(FollowedGeneration::stop);
        open.forEach(followed -> followed.generation().close());
    }
}
