package kz.kasip.search.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Tells a cluster once in how many parts and copies indexes of certain names are to be kept. */
final class OpenSearchLayout {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PRIORITY = 500;

    private final SearchConfig.OpenSearch config;
    private final OpenSearchCalls cluster;
    private volatile boolean told;

    OpenSearchLayout(SearchConfig.OpenSearch config, OpenSearchCalls cluster) {
        this.config = config;
        this.cluster = cluster;
    }

    void tell(String notices) {
        if (!told) {
            tell(Passage.INDEX, config.shards(), List.of(config.prefix() + "-g*-" + Passage.INDEX));
            tell(StateDocument.INDEX, 1, List.of(config.prefix() + "-g*-" + StateDocument.INDEX, notices));
            told = true;
        }
    }

    private void tell(String name, int shards, List<String> patterns) {
        var template = JSON.createObjectNode().put("priority", PRIORITY);
        patterns.forEach(template.putArray("index_patterns")::add);
        var settings = template.putObject("template").putObject("settings").putObject("index");
        settings.put("number_of_shards", shards).put("refresh_interval", config.refreshInterval());
        settings.put(
                config.replicas().contains("-") ? "auto_expand_replicas" : "number_of_replicas", config.replicas());
        cluster.send("PUT", "/_index_template/" + config.prefix() + "-" + name, template);
    }
}
