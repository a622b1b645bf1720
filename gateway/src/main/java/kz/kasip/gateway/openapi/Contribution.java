package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What one part's document gives to the whole: the paths that are open to outside and the components that these need.
 *
 * @param part the part's short name, e.g. {@code cards}
 * @param components by section and name, e.g. {@code schemas/Card}
 * @param tags as the part describes them
 */
record Contribution(String part, Map<String, ObjectNode> paths, Map<String, JsonNode> components, JsonNode tags) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Takes what is public from a document, leaving the document as it is. */
    static Contribution of(String part, JsonNode source, Predicate<String> isPublic) {
        JsonNode document = source.deepCopy();
        Map<String, ObjectNode> paths = new TreeMap<>();
        document.path("paths").properties().stream()
                .filter(path -> isPublic.test(path.getKey()))
                .forEach(path -> paths.put(path.getKey(), (ObjectNode) path.getValue()));
        Contribution contribution = new Contribution(part, paths, new TreeMap<>(), document.path("tags"));
        contribution.operations().forEach(operation -> standAlone(operation, document));
        contribution.takeComponents(document.path("components"));
        return contribution;
    }

    /** The operations of all paths. */
    List<ObjectNode> operations() {
        return paths.values().stream()
                .flatMap(path -> path.properties().stream())
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> (ObjectNode) entry.getValue())
                .toList();
    }

    /** Puts into an operation what it had from the document around it. */
    private static void standAlone(ObjectNode operation, JsonNode document) {
        operation.remove("servers");
        if (!operation.has("security") && document.path("security").isArray()) {
            operation.set("security", document.get("security").deepCopy());
        }
    }

    /** Takes from these components what the paths name and is not there yet. */
    void takeComponents(JsonNode all) {
        Deque<String> wanted = new ArrayDeque<>();
        paths.values().forEach(path -> wanted.addAll(References.in(path)));
        while (!wanted.isEmpty()) {
            String name = wanted.pop();
            if (components.containsKey(name)) continue;
            JsonNode component = all.at("/" + name);
            if (component.isMissingNode()) {
                throw new IllegalStateException(
                        "The document of " + part + " names #/components/" + name + ", which is not in it");
            }
            components.put(name, component);
            wanted.addAll(References.in(component));
        }
    }

    /** Gives components other names, everywhere. */
    Contribution renamed(Map<String, String> names) {
        Map<String, JsonNode> renamed = new TreeMap<>();
        components.forEach((name, component) -> renamed.put(names.getOrDefault(name, name), component));
        paths.values().forEach(path -> References.rename(path, names));
        renamed.values().forEach(component -> References.rename(component, names));
        return new Contribution(part, paths, renamed, tags);
    }
}
