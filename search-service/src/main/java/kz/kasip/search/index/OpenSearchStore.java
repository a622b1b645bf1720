package kz.kasip.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kasip.search.index.opensearch.OpenSearchEngine;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Generations as indexes whose names start alike; an alias stands on the indexes of the one that serves. */
final class OpenSearchStore implements GenerationStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SearchConfig.OpenSearch config;
    private final OpenSearchCalls cluster;
    private final Fingerprint release;

    OpenSearchStore(SearchConfig.OpenSearch config, Fingerprint release) {
        this.config = config;
        this.release = release;
        this.cluster = new OpenSearchCalls(config);
    }

    /** Each release has an alias of its own, so that two of them can be at work on one cluster. */
    @Override
    public Optional<CurrentGeneration> current() {
        return under(alias())
                .map(name -> new CurrentGeneration(name, true))
                .or(() -> under(aliases() + release.fields() + "-*").map(name -> new CurrentGeneration(name, false)));
    }

    private Optional<String> under(String alias) {
        return cluster.get("/_alias/" + alias)
                .flatMap(indexes -> generations(indexes).stream().reduce((earlier, later) -> later));
    }

    @Override
    public void makeCurrent(String generation) {
        var actions = JSON.createArrayNode();
        under(alias())
                .filter(before -> !before.equals(generation))
                .ifPresent(before -> actions.addObject()
                        .putObject("remove")
                        .put("index", index(before, Passage.INDEX))
                        .put("alias", alias()));
        actions.addObject()
                .putObject("add")
                .put("index", index(generation, Passage.INDEX))
                .put("alias", alias());
        cluster.post("/_aliases", JSON.createObjectNode().set("actions", actions));
    }

    @Override
    public void remove(String generation) {
        for (String index : List.of(Passage.INDEX, StateDocument.INDEX)) {
            cluster.delete("/" + index(generation, index));
        }
    }

    /** Only what is older than the current one: a later one may be another replica's, being filled. */
    @Override
    public void removeLeftovers() {
        under(aliases() + "*")
                .ifPresent(current -> cluster.get("/" + config.prefix() + "-g*/_alias")
                        .ifPresent(indexes -> generations(indexes).stream()
                                .filter(generation -> generation.compareTo(current) < 0)
                                .forEach(this::remove)));
    }

    private Set<String> generations(JsonNode byIndex) {
        Set<String> names = new TreeSet<>();
        byIndex.fieldNames().forEachRemaining(index -> {
            String rest =
                    index.substring(Math.min(index.length(), config.prefix().length() + 1));
            String generation = rest.replaceFirst("-.*", "");
            if (GenerationName.isOne(generation)) {
                names.add(generation);
            }
        });
        return names;
    }

    /** The cluster looks after its indexes itself: what is torn is red there and can't be read. */
    @Override
    public void check(String generation) {}

    @Override
    public Map<String, Object> settings(String generation) {
        Map<String, Object> settings = new HashMap<>();
        put(settings, BackendSettings.TYPE, ElasticsearchBackendSettings.TYPE_NAME);
        put(settings, ElasticsearchBackendSettings.URIS, cluster.addresses());
        put(settings, ElasticsearchIndexSettings.ANALYSIS_CONFIGURER, new OpenSearchAnalysis());
        put(
                settings,
                ElasticsearchBackendSettings.LAYOUT_STRATEGY,
                new GenerationLayout(name -> index(generation, name)));
        put(settings, ElasticsearchIndexSettings.SCHEMA_MANAGEMENT_SETTINGS_FILE, "opensearch-index.json");
        config.username().ifPresent(name -> put(settings, ElasticsearchBackendSettings.USERNAME, name));
        config.password().ifPresent(word -> put(settings, ElasticsearchBackendSettings.PASSWORD, word));
        return settings;
    }

    @Override
    public Engine engine(String generation, SearchMapping mapping) {
        return new OpenSearchEngine(mapping, index(generation, Passage.INDEX));
    }

    private static void put(Map<String, Object> settings, String key, Object value) {
        settings.put(BackendSettings.backendKey(key), value);
    }

    private String index(String generation, String name) {
        return config.prefix() + "-" + generation + "-" + name;
    }

    private String aliases() {
        return config.prefix() + "-current-";
    }

    private String alias() {
        return aliases() + release.fields() + "-" + release.rules();
    }
}
