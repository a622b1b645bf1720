package kz.kasip.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.backend.elasticsearch.client.rest4.cfg.ClientRest4ElasticsearchBackendClientSettings;
import org.hibernate.search.engine.cfg.BackendSettings;

/** What Hibernate Search is told of a cluster. */
final class OpenSearchSettings {
    private OpenSearchSettings() {}

    static Map<String, Object> of(SearchConfig.OpenSearch config, List<String> addresses, GenerationLayout layout) {
        Map<String, Object> settings = new HashMap<>();
        put(settings, BackendSettings.TYPE, ElasticsearchBackendSettings.TYPE_NAME);
        put(settings, ElasticsearchBackendSettings.URIS, addresses);
        put(settings, ElasticsearchIndexSettings.ANALYSIS_CONFIGURER, new OpenSearchAnalysis());
        put(settings, ElasticsearchBackendSettings.LAYOUT_STRATEGY, layout);
        put(settings, ClientRest4ElasticsearchBackendClientSettings.READ_TIMEOUT, (int)
                config.readTimeout().toMillis());
        put(settings, ClientRest4ElasticsearchBackendClientSettings.MAX_CONNECTIONS, config.connections());
        put(settings, ClientRest4ElasticsearchBackendClientSettings.MAX_CONNECTIONS_PER_ROUTE, config.connections());
        put(settings, ElasticsearchIndexSettings.SCHEMA_MANAGEMENT_SETTINGS_FILE, "opensearch-index.json");
        put(settings, ElasticsearchIndexSettings.INDEXING_MAX_BULK_SIZE, config.bulkSize());
        put(settings, ElasticsearchIndexSettings.INDEXING_QUEUE_COUNT, config.writers());
        config.username().ifPresent(name -> put(settings, ElasticsearchBackendSettings.USERNAME, name));
        config.password().ifPresent(word -> put(settings, ElasticsearchBackendSettings.PASSWORD, word));
        return settings;
    }

    private static void put(Map<String, Object> settings, String key, Object value) {
        settings.put(BackendSettings.backendKey(key), value);
    }
}
