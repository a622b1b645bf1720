package kz.kasip.search.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kz.kasip.search.client.CardsClient;
import kz.kasip.search.client.Feed;
import kz.kasip.search.client.StandardsClient;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.SearchConfig;

/** A generation of the index together with what keeps it at the feeds' end, or at what another replica writes into it. */
final class FollowedGeneration {
    /** Also without news something may be due: another try, another day. */
    private static final long TICK_MILLIS = 200;

    /** What a followed generation tells to who started it. */
    interface Listener {
        /** The generation may have become complete, or stayed so. */
        void afterRound(FollowedGeneration generation);

        /** A feed began anew: the generation can't go on. */
        void afterOtherEpoch(FollowedGeneration generation);
    }

    private final Generation generation;
    private final Generations generations;
    private final States states;
    private final Indexing indexing;
    private final Feed standards;
    private final List<Feed> feeds;
    private final SearchConfig.Follow config;
    private final Pauses pauses;
    private final Listener listener;
    private final Semaphore news = new Semaphore(0);
    private volatile List<Follower> followers = List.of();
    private Worker worker;
    private boolean following;
    private boolean compacted;
    private Long stamp;
    private volatile String reflected;

    FollowedGeneration(
            Generation generation,
            Generations generations,
            StandardsClient standards,
            CardsClient cards,
            SearchConfig.Follow config,
            Listener listener) {
        this.generation = generation;
        this.generations = generations;
        this.config = config;
        this.listener = listener;
        this.standards = standards;
        this.feeds = List.of(standards, cards);
        pauses = Pauses.of(config);
        states = States.of(generation, generations.turn()::isOurs);
        indexing = new Indexing(generation, states, standards, cards, pauses, generations.echo());
        generation.show(indexing.today().inForce());
    }

    Generation generation() {
        return generation;
    }

    String name() {
        return generation.name();
    }

    /** Follows the feeds from now on. */
    synchronized void follow() {
        if (following) {
            return;
        }
        stop();
        states.readAnew();
        indexing.begin();
        following = true;
        followers = feeds.stream()
                .map(feed -> new Follower(
                        feed, states, pauses, config.poll(), news::release, () -> listener.afterOtherEpoch(this)))
                .toList();
        followers.forEach(Follower::start);
        start("index-", this::round);
    }

    /** Shows from now on what another replica writes. */
    synchronized void watch() {
        if (worker != null && !following) {
            return;
        }
        stop();
        stamp = null;
        start("watch-", this::look);
    }

    private void start(String what, BooleanSupplier step) {
        worker = new Worker(what + generation.name(), pauses, step);
        worker.start();
    }

    /** Stops either; the generation stays open for searches. */
    synchronized void stop() {
        followers.forEach(Follower::stop);
        if (worker != null) {
            worker.stop();
        }
        followers = List.of();
        worker = null;
        following = false;
    }

    private boolean round() {
        Optional<Cursor> told = cursor(standards.name());
        indexing.round();
        reflect(told);
        listener.afterRound(this);
        return pause();
    }

    private boolean look() {
        Long now = generations.stamp(generation.name());
        if (!now.equals(stamp)) {
            states.readAnew();
            stamp = now;
        }
        Optional<Cursor> told = cursor(standards.name());
        generation.show(indexing.today().inForce());
        reflect(told);
        return pause();
    }

    /** What was told before it was shown is all in the index when nothing is due any more. */
    private void reflect(Optional<Cursor> told) {
        if (told.isPresent() && indexing.today().due().isEmpty()) {
            reflected = told.get().epoch() + "-" + told.get().position();
        }
    }

    /** Up to which place of standards-service's feed everything is in the index; null while that is not known. */
    String reflected() {
        return reflected;
    }

    private boolean pause() {
        try {
            if (news.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException stopping) {
            return false;
        }
        return true;
    }

    /**
     * Whether all that is in force is in the index. What can't be indexed for long is not waited for, unless it is shown by the
     * generation that this one is to replace.
     */
    boolean isComplete(Optional<FollowedGeneration> before) {
        Set<String> shown = before.map(FollowedGeneration::codesShown).orElse(Set.of());
        return followers.stream().allMatch(Follower::isCaughtUp)
                && feeds.stream().allMatch(feed -> isNotBehind(feed.name(), before))
                && indexing.today().due().stream()
                        .allMatch(version -> indexing.isStuck(version) && !replaces(version, shown));
    }

    private static boolean replaces(VersionState version, Set<String> shown) {
        return version.isInForce(LegalDay.today()) && shown.contains(version.code());
    }

    /** Puts together what filling it left in pieces; only once. */
    void compact() {
        if (!compacted) {
            compacted = true;
            generation.compact();
        }
    }

    private boolean isNotBehind(String feed, Optional<FollowedGeneration> other) {
        Optional<Cursor> here = cursor(feed);
        Optional<Cursor> there = other.flatMap(generation -> generation.cursor(feed));
        return there.isEmpty() || here.isPresent() && here.get().isNotBefore(there.get());
    }

    Optional<Cursor> cursor(String feed) {
        return states.cursor(feed).map(Cursor::of);
    }

    private Set<String> codesShown() {
        return generation.inForce().versionKeys().stream()
                .map(key -> key.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
    }

    /** Whether the index holds what it is told to hold. To be asked by who alone writes. */
    boolean isSound() {
        Map<String, Long> passages = generation.passages();
        states.readAnew();
        return states.agreeWith(passages);
    }

    List<Follower> followers() {
        return followers;
    }
}
