package kz.kasip.search.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which of the generations on a cluster can go: those of which no sign of life came for so long that no release serves
 * or fills them, and no search can still be running on them.
 */
final class Leftovers {
    static final Duration GRACE = Duration.ofMinutes(2);

    private record Seen(String sign, long since) {}

    private final Map<String, Seen> seen = new HashMap<>();
    private final Duration grace;

    Leftovers() {
        this(GRACE);
    }

    Leftovers(Duration grace) {
        this.grace = grace;
    }

    /** Those of the generations whose sign has stayed the same. */
    synchronized List<String> of(Map<String, String> signs) {
        seen.keySet().retainAll(signs.keySet());
        List<String> dead = new ArrayList<>();
        long now = System.nanoTime();
        signs.forEach((generation, sign) -> {
            Seen before = seen.get(generation);
            if (before == null || !before.sign().equals(sign)) {
                seen.put(generation, new Seen(sign, now));
            } else if (now - before.since() > grace.toNanos()) {
                dead.add(generation);
            }
        });
        return dead;
    }
}
