package kz.kasip.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.kasip.gateway.route.replica.ReplicasConfig;

/** Where the parts are and how long the gateway waits for them. */
@ConfigMapping(prefix = "kasip.gateway.parts")
public interface PartsConfig extends ReplicasConfig {
    /** Addresses of standards-service: one for each copy, or a name that stands for several. */
    List<URI> standards();

    /** Addresses of cards-service: one for each copy, or a name that stands for several. */
    List<URI> cards();

    /** Addresses of search-service: one for each copy, or a name that stands for several. */
    List<URI> search();

    /** The longest silence of a part before and in an answer. */
    Duration answerTimeout();

    /** The same for imports, whose answer takes the reading of a whole document. */
    Duration importTimeout();

    /** The same for exports, which a part may have to write before it answers. */
    Duration exportTimeout();

    /** What is added to the {@code wait} of a long poll. */
    Duration pollGrace();

    /** What a client is told to wait when a part is down. */
    Duration retryAfter();

    /** The most requests under way to one part, long polls apart. */
    int connections();

    /** When requests are turned away. */
    Crowds load();

    /** The addresses of one part. */
    default List<URI> of(Part part) {
        return switch (part) {
            case STANDARDS -> standards();
            case CARDS -> cards();
            case SEARCH -> search();
        };
    }

    /** How slowly a client may send a body. */
    Bodies body();

    /** How slowly a client may send a body: one that drips would hold its place for ever. */
    interface Bodies {
        /** For so long as slowly as it likes. */
        @WithDefault("60s")
        Duration grace();

        /** Then at least so many bytes for each second. */
        @WithDefault("16384")
        int rate();
    }

    /** When requests are turned away: before they take memory. */
    interface Crowds {
        /** The most requests under way to all parts. */
        @WithDefault("1024")
        int atOnce();

        /** The most long polls to one part; they hold their connections. */
        @WithDefault("512")
        int polls();

        /** As many more may wait until one of those to their part is answered. */
        @WithDefault("256")
        int queue();

        /** But no longer than this. */
        @WithDefault("1s")
        Duration patience();

        /** The share of heap or buffers in use, garbage apart, beyond which nothing goes to a part. */
        @WithDefault("0.9")
        double memory();
    }
}
