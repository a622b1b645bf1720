package kz.kasip.cards.follow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How standards-service is followed. */
@ConfigMapping(prefix = "kasip.follow")
interface FollowConfig {
    /** Whether this replica follows by itself; readers pull what they miss in any case. */
    @WithDefault("true")
    boolean enabled();

    /** How long standards-service may hold a request while nothing happens. */
    @WithDefault("20s")
    Duration poll();

    /** How long a reader waits for the feed before it answers 503. */
    @WithDefault("3s")
    Duration patience();

    /** The pause after a first failure; doubled after every further one, up to {@link #longestPause()}. */
    @WithDefault("200ms")
    Duration firstPause();

    @WithDefault("5s")
    Duration longestPause();
}
