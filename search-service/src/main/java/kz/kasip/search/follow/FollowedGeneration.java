package kz.kasip.search.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.client.CardsClient;
import kz.kasip.search.client.Feed;
import kz.kasip.search.client.StandardsClient;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.SearchConfig;

/** A generation of the index together with what keeps it at the feeds' end. */
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
    private final States states;
    private final Indexing indexing;
    private final List<Follower> followers;
    private final Worker worker;
    private final Listener listener;
    private final Semaphore news = new Semaphore(0);

    FollowedGeneration(
            Generation generation,
            StandardsClient standards,
            CardsClient cards,
            SearchConfig.Follow config,
            Listener listener) {
        this.generation = generation;
        this.listener = listener;
        Pauses pauses = Pauses.of(config);
        states = States.of(generation);
        indexing = new Indexing(generation, states, standards, cards, pauses);
        followers = Stream.<Feed>of(standards, cards)
                .map(feed -> new Follower(
                        feed, states, pauses, config.poll(), news::release, () -> listener.afterOtherEpoch(this)))
                .toList();
        worker = new Worker("index-" + generation.name(), pauses, this::round);
        generation.show(indexing.today().inForce());
    }

    Generation generation() {
        return generation;
    }

    void start() {
        followers.forEach(Follower::start);
        worker.start();
    }

    /** Stops following; the generation stays open for searches. */
    void stop() {
        followers.forEach(Follower::stop);
        worker.stop();
    }

    private boolean round() {
        indexing.round();
        listener.afterRound(this);
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
                && followers.stream().allMatch(follower -> isNotBehind(follower.feed(), before))
                && indexing.today().due().stream()
                        .allMatch(version -> indexing.isStuck(version) && !replaces(version, shown));
    }

    private static boolean replaces(VersionState version, Set<String> shown) {
        return version.isInForce(LegalDay.today()) && shown.contains(version.code());
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

    /** Whether the index holds what it is told to hold; removes what a crash left behind. */
    boolean isSound() {
        var passages = generation.passages();
        // Read anew: another replica may have written since
        States now = States.of(generation);
        new Day(LegalDay.today(), now.all()).useless(passages.keySet()).forEach(generation::remove);
        return now.agreeWith(passages);
    }

    List<Follower> followers() {
        return followers;
    }
}
