package kz.kasip.search.index;

import java.nio.file.Path;
import java.time.Duration;

/** Settings of an index in a folder, without a configuration. */
public record GivenConfig(Path directory) implements GivenIndex {
    @Override
    public Backend backend() {
        return Backend.LUCENE;
    }

    @Override
    public OpenSearch opensearch() {
        throw new UnsupportedOperationException("Lucene needs no cluster");
    }

    @Override
    public Follow follow() {
        return new Follow() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public Duration poll() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration firstPause() {
                return Duration.ofMillis(50);
            }

            @Override
            public Duration longestPause() {
                return Duration.ofSeconds(1);
            }
        };
    }
}
