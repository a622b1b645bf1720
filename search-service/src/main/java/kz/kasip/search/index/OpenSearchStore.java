package kz.kasip.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kasip.search.index.opensearch.OpenSearchEngine;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Generations as indexes whose names start alike; an alias stands on the indexes of the one that serves. */
final class OpenSearchStore implements GenerationStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> INDEXES = List.of(Passage.INDEX, StateDocument.INDEX);
    private static final String NOTICES = "-notices";
    private static final String TURN = "turn";
    private static final int PRIORITY = 500;
    private static final int COPIES_MILLIS = 3000;
    private static final Duration ECHO = Duration.ofSeconds(5);

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
    private final OpenSearchLeftovers leftovers;
    private volatile boolean laidOut;

    OpenSearchStore(SearchConfig.OpenSearch config, Fingerprint release) {
        this(config, release, Leftovers.GRACE);
    }

    OpenSearchStore(SearchConfig.OpenSearch config, Fingerprint release, Duration grace) {
        this.config = config;
        this.release = release;
        this.cluster = new OpenSearchCalls(config);
        this.notices = new OpenSearchNotices(cluster, config.prefix() + NOTICES, release.rules());
        this.turn = new OpenSearchTurn(notices, TURN, config.turn());
        this.leftovers = new OpenSearchLeftovers(cluster, notices, config.prefix(), TURN, new Leftovers(grace));
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
    public void tidy(Optional<String> serving) {
        leftovers
                .find(serving, current().map(CurrentGeneration::name), this::generation)
                .forEach(this::remove);
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

    /** Others look for news all the time; a failing look is tried again soon. */
    @Override
    public Duration echo() {
        return ECHO;
    }

    @Override
    public Turn turn() {
        if (!laidOut) {
            layOut(Passage.INDEX, config.shards(), List.of(config.prefix() + "-g*-" + Passage.INDEX));
            layOut(
                    StateDocument.INDEX,
                    1,
                    List.of(config.prefix() + "-g*-" + StateDocument.INDEX, config.prefix() + NOTICES));
            laidOut = true;
        }
        return turn;
    }

    private void layOut(String name, int shards, List<String> patterns) {
        var template = JSON.createObjectNode().put("priority", PRIORITY);
        patterns.forEach(template.putArray("index_patterns")::add);
        var settings = template.putObject("template").putObject("settings").putObject("index");
        settings.put("number_of_shards", shards).put("refresh_interval", config.refreshInterval());
        settings.put(
                config.replicas().contains("-") ? "auto_expand_replicas" : "number_of_replicas", config.replicas());
        cluster.send("PUT", "/_index_template/" + config.prefix() + "-" + name, template);
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
        if (cluster.get("/" + both(generation) + "/_alias").isEmpty()) {
            throw new TornIndex("The cluster does not have all of " + generation);
        }
        String status = cluster.get("/_cluster/health/" + both(generation) + "?timeout=1s")
                .map(health -> health.path("status").asText())
                .orElse("red");
        if (status.equals("red")) {
            throw new IOException("The cluster has no copy of a part of " + generation);
        }
    }

    private String both(String generation) {
        return INDEXES.stream().map(index -> index(generation, index)).collect(Collectors.joining(","));
    }

    @Override
    public Map<String, Object> settings(String generation) {
        return OpenSearchSettings.of(
                config, cluster.addresses(), new GenerationLayout(name -> index(generation, name)));
    }

    @Override
    public Engine engine(String generation, SearchMapping mapping) {
        return new OpenSearchEngine(mapping, index(generation, Passage.INDEX));
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
