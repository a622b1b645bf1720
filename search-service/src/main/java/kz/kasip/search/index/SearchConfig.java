package kz.kasip.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the index is kept. */
@ConfigMapping(prefix = "kasip.search")
public interface SearchConfig {
    /** The engine: {@code lucene} in this process, or an {@code opensearch} cluster. */
    @WithDefault("lucene")
    Backend backend();

    /** The folder of the Lucene index. */
    Path directory();

    OpenSearch opensearch();

    Follow follow();

    /** The engines there are. */
    enum Backend {
        LUCENE,
        OPENSEARCH
    }

    /** The OpenSearch cluster. */
    interface OpenSearch {
        /** Its nodes, as {@code host:port} or with the protocol before that. */
        List<String> hosts();

        Optional<String> username();

        Optional<String> password();

        /** What the names of all indexes of this system start with. */
        @WithDefault("kasip-search")
        String prefix();
    }

    /** How the feeds are followed. */
    interface Follow {
        @WithDefault("true")
        boolean enabled();

        /** How long one poll waits for news, in whole seconds up to 30. */
        @WithDefault("25s")
        Duration poll();

        @WithDefault("200ms")
        Duration firstPause();

        @WithDefault("5s")
        Duration longestPause();
    }
}
