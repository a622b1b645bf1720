package kz.kasip.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Notices as documents of one index, those of one release with the release's name; who replaces one that another has replaced
 * meanwhile is told so.
 */
final class OpenSearchNotices implements Notices {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONFLICT = 409;
    private static final int MOST = 500;

    /** A text, and the place in the index's history at which it was written. */
    record Notice(String text, long sequence, long term) {}

    private final OpenSearchCalls cluster;
    private final String index;
    private final String release;

    OpenSearchNotices(OpenSearchCalls cluster, String index, String release) {
        this.cluster = cluster;
        this.index = index;
        this.release = release;
    }

    /** Notices of a name by all releases, by release. */
    Map<String, Notice> ofAll(String name) {
        var query = JSON.createObjectNode().put("size", MOST).put("seq_no_primary_term", true);
        query.putObject("query")
                .putObject("bool")
                .putArray("filter")
                .addObject()
                .putObject("term")
                .put("name", name);
        Map<String, Notice> found = new HashMap<>();
        for (JsonNode hit :
                cluster.post("/" + index + "/_search", query).path("hits").path("hits")) {
            JsonNode source = hit.path("_source");
            found.put(
                    source.path("release").asText(),
                    new Notice(
                            source.path("text").asText(),
                            hit.path("_seq_no").asLong(),
                            hit.path("_primary_term").asLong()));
        }
        return found;
    }

    Optional<Notice> find(String name) {
        return cluster.get(path("_doc", name))
                .filter(document -> document.path("found").asBoolean())
                .map(document -> new Notice(
                        document.path("_source").path("text").asText(),
                        document.path("_seq_no").asLong(),
                        document.path("_primary_term").asLong()));
    }

    /** False when another has replaced it meanwhile. */
    boolean replace(String name, Notice before, String text) {
        return cluster.send("PUT", path("_doc", name) + at(before), body(name, text))
                        .status()
                != CONFLICT;
    }

    void remove(String name, Notice before) {
        cluster.send("DELETE", path("_doc", name) + at(before), null);
    }

    @Override
    public Optional<String> read(String name) {
        return find(name).map(Notice::text);
    }

    @Override
    public boolean post(String name, String text) {
        return cluster.send("PUT", path("_create", name), body(name, text)).status() != CONFLICT;
    }

    @Override
    public void replace(String name, String text) {
        cluster.send("PUT", path("_doc", name), body(name, text));
    }

    @Override
    public void remove(String name) {
        cluster.send("DELETE", path("_doc", name), null);
    }

    private String path(String action, String name) {
        return "/" + index + "/" + action + "/" + name + "-" + release;
    }

    private static String at(Notice before) {
        return "?if_seq_no=" + before.sequence() + "&if_primary_term=" + before.term();
    }

    private JsonNode body(String name, String text) {
        return JSON.createObjectNode().put("name", name).put("release", release).put("text", text);
    }
}
