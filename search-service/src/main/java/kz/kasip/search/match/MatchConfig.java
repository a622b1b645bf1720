package kz.kasip.search.match;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much work matching may make. */
@ConfigMapping(prefix = "kasip.match")
interface MatchConfig {
    /** So many texts are matched at the same time; who comes later waits for a moment and is then told to come again. */
    @WithDefault("4")
    int atOnce();

    /** How long one waits for its turn. */
    @WithDefault("2s")
    Duration patience();

    /** How long one may take in all, its turn included. */
    @WithDefault("10s")
    Duration budget();
}
