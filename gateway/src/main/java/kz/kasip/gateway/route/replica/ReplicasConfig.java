package kz.kasip.gateway.route.replica;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway deals with several copies of a part. */
public interface ReplicasConfig {
    /** The longest wait for a connection. */
    Duration connectTimeout();

    /** When a copy is left alone. */
    Breakers breaker();

    /** How often requests are repeated. */
    Retries retries();

    /** How copies are asked for their health. */
    Checking check();

    /** When a copy is left alone. */
    interface Breakers {
        /** So many failures in a row. */
        @WithDefault("5")
        int failures();

        /** For so long at first, each time twice as long. */
        @WithDefault("500ms")
        Duration shortest();

        /** But no longer than this. */
        @WithDefault("10s")
        Duration longest();
    }

    /** How often requests are repeated. */
    interface Retries {
        /** This share of all requests. */
        @WithDefault("0.1")
        double share();

        /** And so many a second, however few there are. */
        @WithDefault("10")
        int perSecond();

        /** So many at one moment: what is under way when a copy dies. */
        @WithDefault("256")
        int reserve();
    }

    /** How copies are asked for their health. */
    interface Checking {
        /** So often, where a part has several copies; a copy that failed is asked four times as often. */
        @WithDefault("1s")
        Duration every();

        /** A copy that is silent for longer is not ready. */
        @WithDefault("1s")
        Duration timeout();

        /** So often the names of hosts are looked up again. */
        @WithDefault("10s")
        Duration lookUp();
    }
}
