package kz.kasip.search.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What versions can't be indexed, since when, and when each is to be tried again. */
final class Troubles {
    /** What could not be indexed for so long is broken and not only late. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private record Trouble(Instant since, int failures, Instant nextTry) {}

    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final Pauses pauses;

    Troubles(Pauses pauses) {
        this.pauses = pauses;
    }

    private static String name(VersionState version) {
        return version.code() + "/" + version.version();
    }

    private Trouble of(VersionState version) {
        return troubles.getOrDefault(name(version), new Trouble(Instant.now(), 0, Instant.MIN));
    }

    /** Notes that a version can't be read yet, which is nobody's fault. */
    void waiting(VersionState version) {
        troubles.put(name(version), new Trouble(of(version).since(), 0, Instant.MIN));
    }

    void failed(VersionState version) {
        Trouble before = of(version);
        int failures = before.failures() + 1;
        troubles.put(
                name(version),
                new Trouble(before.since(), failures, Instant.now().plus(pauses.after(failures))));
    }

    void ended(VersionState version) {
        troubles.remove(name(version));
    }

    /** Whether the last try failed. */
    boolean hasFailed(VersionState version) {
        return of(version).failures() > 0;
    }

    /** Those of the versions that failed and are to be tried again by now, those that have waited longest first. */
    List<VersionState> toTryAgain(List<VersionState> versions) {
        Instant now = Instant.now();
        return versions.stream()
                .filter(this::hasFailed)
                .filter(version -> !now.isBefore(of(version).nextTry()))
                .sorted(Comparator.comparing(version -> of(version).nextTry()))
                .toList();
    }

    /** Whether a version could not be indexed for so long that waiting for it helps nobody. */
    boolean isStuck(VersionState version) {
        return of(version).since().plus(LATE).isBefore(Instant.now());
    }
}
