package kz.kasip.gateway.health;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How the gateway asks the parts for their health. */
@ConfigMapping(prefix = "kasip.gateway.health")
interface HealthConfig {
    /** A part that is silent for longer counts as down. */
    Duration timeout();
}
