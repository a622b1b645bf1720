package kz.kasip.gateway.route;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** Where the parts are and how long the gateway waits for them. */
@ConfigMapping(prefix = "kasip.gateway.parts")
public interface PartsConfig {
    /** Address of standards-service. */
    URI standards();

    /** Address of cards-service. */
    URI cards();

    /** Address of search-service. */
    URI search();

    /** The longest wait for a connection. */
    Duration connectTimeout();

    /** The longest silence of a part before and in an answer. */
    Duration answerTimeout();

    /** The same for imports, whose answer takes the reading of a whole document. */
    Duration importTimeout();

    /** What is added to the {@code wait} of a long poll. */
    Duration pollGrace();

    /** What a client is told to wait when a part is down. */
    Duration retryAfter();

    /** The most connections to one part; long polls hold theirs. */
    int connections();

    /** The address of one part. */
    default URI of(Part part) {
        return switch (part) {
            case STANDARDS -> standards();
            case CARDS -> cards();
            case SEARCH -> search();
        };
    }
}
