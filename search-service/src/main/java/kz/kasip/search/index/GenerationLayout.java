package kz.kasip.search.index;

import java.util.function.UnaryOperator;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** Names the cluster's indexes after their generation; aliases are not needed for each. */
record GenerationLayout(UnaryOperator<String> names) implements IndexLayoutStrategy {
    @Override
    public String createInitialElasticsearchIndexName(String name) {
        return names.apply(name);
    }

    @Override
    public String createWriteAlias(String name) {
        return null;
    }

    @Override
    public String createReadAlias(String name) {
        return null;
    }
}
