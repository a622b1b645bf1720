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

    /** How long all that one request asks of the index may take, failures and other nodes' turns included. */
    @WithDefault("8s")
    Duration answerWithin();

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

        /** How many parts a generation's passages are cut into, for the generations made from now on. */
        @WithDefault("1")
        int shards();

        /** How many copies each part has beside itself: a number, or a range such as 0-1 for as many as there are nodes. */
        @WithDefault("0-1")
        String replicas();

        /** How often the cluster lets be found what was written; what this service writes itself it makes visible at once. */
        @WithDefault("1s")
        String refreshInterval();

        /** How many passages are written by one request. */
        @WithDefault("250")
        int bulkSize();

        /** How many requests write at the same time. */
        @WithDefault("4")
        int writers();

        /** How many connections are kept, to all nodes together. */
        @WithDefault("40")
        int connections();

        /** For how long an answer is waited for; that to a question no longer than its request may take. */
        @WithDefault("10s")
        Duration readTimeout();

        /** How long a failing search is tried again, on other nodes and copies, before the caller is told. */
        @WithDefault("5s")
        Duration retryBudget();

        /** After which silence of the replica that writes another one takes its place. */
        @WithDefault("10s")
        Duration turn();
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
