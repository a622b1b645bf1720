package kz.kasip.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kasip.search.index.OpenSearchNotices.Notice;
import kz.kasip.search.index.opensearch.OpenSearchEngine;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.backend.elasticsearch.client.rest4.cfg.ClientRest4ElasticsearchBackendClientSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Generations as indexes whose names start alike; an alias stands on the indexes of the one that serves. */
final class OpenSearchStore implements GenerationStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> INDEXES = List.of(Passage.INDEX, StateDocument.INDEX);
    private static final String NOTICES = "-notices";
    private static final String TURN = "turn";
    private static final int COPIES_MILLIS = 3000;

    /** Every write counts up the numbers of an index's history. */
    private static final JsonNode STAMP = JSON.createObjectNode()
            .put("size", 0)
            .set(
                    "aggs",
                    JSON.createObjectNode()
                            .set(
                                    "stamp",
                                    JSON.createObjectNode()
                                            .set(
                                                    "stats",
                                                    JSON.createObjectNode().put("field", "_seq_no"))));

    private final SearchConfig.OpenSearch config;
    private final OpenSearchCalls cluster;
    private final Fingerprint release;
    private final OpenSearchNotices notices;
    private final OpenSearchTurn turn;
    private final Leftovers leftovers = new Leftovers();
    private final OpenSearchHealth health;
    private final OpenSearchLayout layout;

    OpenSearchStore(SearchConfig.OpenSearch config, Fingerprint release) {
        this.config = config;
        this.release = release;
        this.cluster = new OpenSearchCalls(config);
        this.notices = new OpenSearchNotices(cluster, config.prefix() + NOTICES, release.rules());
        this.health = new OpenSearchHealth(cluster);
        this.layout = new OpenSearchLayout(config, cluster);
        this.turn = new OpenSearchTurn(notices, TURN, config.turn());
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
        awaitCopies(generation);
        var actions = JSON.createArrayNode();
        cluster.get("/_alias/" + alias())
                .ifPresent(indexes -> generations(indexes).stream()
                        .filter(before -> !before.equals(generation))
                        .forEach(before -> actions.addObject()
                                .putObject("remove")
                                .put("index", index(before, Passage.INDEX))
                                .put("alias", alias())));
        actions.addObject()
                .putObject("add")
                .put("index", index(generation, Passage.INDEX))
                .put("alias", alias());
        cluster.post("/_aliases", JSON.createObjectNode().set("actions", actions));
    }

    /** The exchange waits a little for the copies, so that the loss of a node right after it costs nothing. */
    private void awaitCopies(String generation) {
        cluster.send(
                "GET",
                "/_cluster/health/" + both(generation) + "?wait_for_status=green&timeout=" + COPIES_MILLIS + "ms",
                null);
    }

    @Override
    public void prepare(String generation) {
        remove(generation);
    }

    @Override
    public void remove(String generation) {
        for (String index : INDEXES) {
            cluster.delete("/" + index(generation, index));
        }
    }

    /** Other replicas may be asking it for a while yet; see {@link #tidy}. */
    @Override
    public void retire(String generation) {}

    @Override
    public void tidy() {
        Map<String, Notice> turns = notices.ofAll(TURN);
        Map<String, Notice> rebuilds = notices.ofAll(Notices.REBUILD);
        Map<String, String> signs = new TreeMap<>();
        cluster.get("/" + config.prefix() + "-g*/_alias")
                .ifPresent(indexes -> indexes.properties()
                        .forEach(index -> generation(index.getKey())
                                .ifPresent(name -> signs.merge(
                                        name,
                                        sign(
                                                name,
                                                index.getValue().path("aliases").toString(),
                                                turns,
                                                rebuilds),
                                        String::concat))));
        leftovers.of(signs).forEach(this::remove);
    }

    /** A generation lives as long as a release does that serves it or fills it. */
    private static String sign(
            String generation, String aliases, Map<String, Notice> turns, Map<String, Notice> rebuilds) {
        return turns.entrySet().stream()
                .filter(turn -> aliases.contains(turn.getKey())
                        || rebuilds.containsKey(turn.getKey())
                                && rebuilds.get(turn.getKey()).text().contains(generation))
                .map(turn -> " " + turn.getValue().sequence())
                .collect(Collectors.joining());
    }

    @Override
    public long stamp(String generation) {
        return cluster.post("/" + index(generation, StateDocument.INDEX) + "/_search", STAMP)
                .path("aggregations")
                .path("stamp")
                .path("sum")
                .asLong();
    }

    @Override
    public Duration patience() {
        return config.retryBudget();
    }

    @Override
    public Turn turn() {
        layout.tell(config.prefix() + NOTICES);
        return turn;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    private Set<String> generations(JsonNode byIndex) {
        Set<String> names = new TreeSet<>();
        byIndex.fieldNames().forEachRemaining(index -> generation(index).ifPresent(names::add));
        return names;
    }

    private Optional<String> generation(String index) {
        return Optional.of(
                        index.substring(Math.min(index.length(), config.prefix().length() + 1))
                                .replaceFirst("-.*", ""))
                .filter(GenerationName::isOne);
    }

    /** The cluster itself reads what it stores, and takes a copy for what is torn. */
    @Override
    public void check(String generation) throws IOException {
        look(generation);
    }

    @Override
    public void look(String generation) throws IOException {
        health.look(generation, both(generation));
    }

    private String both(String generation) {
        return INDEXES.stream().map(index -> index(generation, index)).collect(Collectors.joining(","));
    }

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
