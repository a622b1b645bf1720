package kz.kasip.gateway.route;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where the parts are and how long the gateway waits for them. */
@ConfigMapping(prefix = "kasip.gateway.parts")
public interface PartsConfig {
    /** Addresses of standards-service: one for each copy, or a name that stands for several. */
    List<URI> standards();

    /** Addresses of cards-service: one for each copy, or a name that stands for several. */
    List<URI> cards();

    /** Addresses of search-service: one for each copy, or a name that stands for several. */
    List<URI> search();

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

    /** The addresses of one part. */
    default List<URI> of(Part part) {
        return switch (part) {
            case STANDARDS -> standards();
            case CARDS -> cards();
            case SEARCH -> search();
        };
    }
}
