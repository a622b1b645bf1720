package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one OpenAPI document of several: nothing lost, nothing twice, nothing named that is not there. */
final class Merge {
    private final List<Contribution> parts;

    private Merge(List<Contribution> parts) {
        this.parts = parts;
    }

    /**
     * The merged document.
     *
     * @param frame a document whose version, info, servers and the like are those of the whole
     * @param parts what goes into it, in the order of their tags
     */
    static ObjectNode of(JsonNode frame, List<Contribution> parts) {
        Set<String> clashes = clashes(parts);
        return new Merge(parts.stream()
                        .map(part -> part.renamed(prefixed(part, clashes, parts)))
                        .toList())
                .into(frame);
    }

    /**
     * Names that mean different things in different parts. Equal text is not enough: what names a clashing component
     * clashes itself.
     */
    private static Set<String> clashes(List<Contribution> parts) {
        Map<String, List<JsonNode>> definitions = new TreeMap<>();
        parts.forEach(part -> part.components()
                .forEach((name, component) -> definitions
                        .computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(component)));
        definitions.values().removeIf(same -> same.size() < 2);
        Set<String> clashes = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = definitions.entrySet().stream()
                    .filter(entry -> differs(entry.getValue(), clashes))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.collectingAndThen(Collectors.toSet(), clashes::addAll));
        }
        return clashes;
    }

    private static boolean differs(List<JsonNode> definitions, Set<String> clashes) {
        return new HashSet<>(definitions).size() > 1
                || References.in(definitions.getFirst()).stream().anyMatch(clashes::contains);
    }

    private static Map<String, String> prefixed(Contribution part, Set<String> clashes, List<Contribution> parts) {
        Map<String, String> names = new TreeMap<>();
        for (String name : clashes) {
            if (!part.components().containsKey(name)) continue;
            String[] place = name.split("/", 2);
            String prefixed = place[0] + "/" + capitalised(part.part()) + capitalised(place[1]);
            if (parts.stream().anyMatch(other -> other.components().containsKey(prefixed))) {
                throw new IllegalStateException(name + " cannot be told apart by a prefix: " + prefixed + " exists");
            }
            names.put(name, prefixed);
        }
        return names;
    }

    private ObjectNode into(JsonNode frame) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        List.of("openapi", "info", "externalDocs", "servers").forEach(key -> {
            if (frame.has(key)) whole.set(key, frame.get(key));
        });
        tellOperationsApart();
        sayWhatIsPublic();
        whole.set("tags", tags());
        whole.set("paths", paths());
        whole.set("components", components());
        return whole;
    }

    /** Two parts may give the same id to an operation of theirs; clients are generated from it, so it must be unique. */
    private void tellOperationsApart() {
        Set<String> seen = new HashSet<>();
        Set<String> doubled = parts.stream()
                .flatMap(part -> part.operations().stream())
                .map(operation -> operation.path("operationId").asText(""))
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .collect(Collectors.toSet());
        for (Contribution part : parts) {
            for (ObjectNode operation : part.operations()) {
                String id = operation.path("operationId").asText("");
                if (doubled.contains(id)) operation.put("operationId", part.part() + capitalised(id));
            }
        }
    }

    /** An operation without a requirement is public; said so, nobody has to guess whether it was forgotten. */
    private void sayWhatIsPublic() {
        parts.stream()
                .flatMap(part -> part.operations().stream())
                .filter(operation -> !operation.has("security"))
                .forEach(operation -> operation.putArray("security"));
    }

    private ArrayNode tags() {
        Set<String> used = new LinkedHashSet<>();
        Map<String, JsonNode> described = new TreeMap<>();
        for (Contribution part : parts) {
            Set<String> own = new TreeSet<>();
            part.operations().forEach(operation -> operation.path("tags").forEach(tag -> own.add(tag.textValue())));
            used.addAll(own);
            part.tags().forEach(tag -> described.putIfAbsent(tag.path("name").textValue(), tag));
        }
        ArrayNode tags = JsonNodeFactory.instance.arrayNode();
        for (String name : used) {
            JsonNode plain = JsonNodeFactory.instance.objectNode().put("name", name);
            tags.add(described.getOrDefault(name, plain));
        }
        return tags;
    }

    private ObjectNode paths() {
        Map<String, ObjectNode> all = new TreeMap<>();
        for (Contribution part : parts) {
            part.paths().forEach((path, item) -> {
                if (all.put(path, item) != null) {
                    throw new IllegalStateException(path + " is described by " + part.part() + " and by another part");
                }
            });
        }
        ObjectNode paths = JsonNodeFactory.instance.objectNode();
        paths.setAll(all);
        return paths;
    }

    private ObjectNode components() {
        Map<String, JsonNode> all = new TreeMap<>();
        parts.forEach(part -> all.putAll(part.components()));
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        all.forEach((name, component) -> {
            String[] place = name.split("/", 2);
            components.withObjectProperty(place[0]).set(place[1], component);
        });
        return components;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
