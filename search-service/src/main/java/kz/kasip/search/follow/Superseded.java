package kz.kasip.search.follow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Versions that are not shown any more, whose passages stay for as long as other replicas may still show them. */
final class Superseded {
    private final Map<String, Long> since = new ConcurrentHashMap<>();
    private final Duration echo;

    Superseded(Duration echo) {
        this.echo = echo;
    }

    void add(String versionKey) {
        since.putIfAbsent(versionKey, System.nanoTime());
    }

    /** Those that nobody can be showing now. */
    List<String> gone() {
        long now = System.nanoTime();
        return since.entrySet().stream()
                .filter(entry -> now - entry.getValue() >= echo.toNanos())
                .map(Map.Entry::getKey)
                .toList();
    }

    void forget(String versionKey) {
        since.remove(versionKey);
    }
}
