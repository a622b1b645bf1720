package kz.kasip.search.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of an index on an OpenSearch cluster, without a configuration. */
public record GivenCluster(List<String> hosts, String prefix, Duration turn)
        implements GivenIndex, SearchConfig.OpenSearch {
    /** Settings with a turn of four seconds. */
    public GivenCluster(List<String> hosts, String prefix) {
        this(hosts, prefix, Duration.ofSeconds(4));
    }

    @Override
    public Backend backend() {
        return Backend.OPENSEARCH;
    }

    @Override
    public Path directory() {
        throw new UnsupportedOperationException("A cluster needs no folder");
    }

    @Override
    public OpenSearch opensearch() {
        return this;
    }

    @Override
    public Follow follow() {
        return new GivenConfig(null).follow();
    }

    @Override
    public Optional<String> username() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public int shards() {
        return 2;
    }

    @Override
    public String replicas() {
        return "0-1";
    }

    @Override
    public String refreshInterval() {
        return "1s";
    }

    @Override
    public int bulkSize() {
        return 50;
    }

    @Override
    public int writers() {
        return 2;
    }

    @Override
    public int connections() {
        return 20;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration retryBudget() {
        return Duration.ofSeconds(5);
    }
}
