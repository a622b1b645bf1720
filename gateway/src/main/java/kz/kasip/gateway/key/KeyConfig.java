package kz.kasip.gateway.key;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How API keys are kept in memory and renewed. */
@ConfigMapping(prefix = "kasip.gateway.keys")
interface KeyConfig {
    /** How often a replica looks whether keys have changed. */
    Duration lookEach();

    /** How long a former secret is good after a rotation that says nothing of it. */
    Duration grace();

    /** The longest that one may ask for. */
    Duration longestGrace();
}
