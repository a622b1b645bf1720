package kz.kasip.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What the gateway keeps in memory and for how long. */
@ConfigMapping(prefix = "kasip.gateway.cache")
public interface CacheConfig {
    /** All that is kept, outside the heap: bodies in each of their codings, and headers. */
    MemorySize size();

    /** Larger bodies are handed on while they come and not kept. */
    MemorySize largestBody();

    /** How long an answer is fresh while the feed is followed, which would tell that it is outdated. */
    Duration fresh();

    /** How long a request waits for a part before it is given what was kept, be it outdated. */
    Duration patience();

    /** How the feed is followed. */
    Follow follow();

    /** How the feed of changes is followed. */
    interface Follow {
        /** Whether it is followed at all. */
        boolean enabled();

        /** How long one request waits for a change. */
        Duration poll();

        /** How long after a failure it is asked again. */
        Duration pause();
    }
}
