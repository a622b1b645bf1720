package kz.kasip.gateway.openapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a document with the released one, as a client of the released one would. */
final class BreakingChanges {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Schemas released;
    private final Schemas now;
    private final List<String> faults = new ArrayList<>();

    private BreakingChanges(JsonNode released, JsonNode now) {
        this.released = new Schemas(released);
        this.now = new Schemas(now);
    }

    /** What breaks, in words. */
    static List<String> between(JsonNode released, JsonNode now) {
        BreakingChanges changes = new BreakingChanges(released, now);
        changes.comparePaths();
        return changes.faults;
    }

    private void comparePaths() {
        Map<String, JsonNode> paths = new LinkedHashMap<>();
        now.document().path("paths").properties().forEach(path -> paths.put(shape(path.getKey()), path.getValue()));
        released.document().path("paths").properties().forEach(path -> {
            JsonNode same = paths.get(shape(path.getKey()));
            if (same == null) faults.add(path.getKey() + " is removed");
            else compareOperations(path.getKey(), path.getValue(), same);
        });
    }

    /** What a parameter of a path is called is nothing to who fills it in. */
    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private void compareOperations(String path, JsonNode was, JsonNode is) {
        was.properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> {
                    String place = operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path;
                    JsonNode same = is.path(operation.getKey());
                    if (same.isMissingNode()) faults.add(place + " is removed");
                    else compareOperation(place, operation.getValue(), same);
                });
    }

    private void compareOperation(String place, JsonNode was, JsonNode is) {
        if (was.path("security").isEmpty() && !is.path("security").isEmpty()) faults.add(place + " needs a token");
        compareParameters(place, parameters(released, was), parameters(now, is));
        compareBodies(place, released.resolved(was.path("requestBody")), now.resolved(is.path("requestBody")));
        was.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> {
                    String answer = place + " " + response.getKey();
                    JsonNode same = is.path("responses").path(response.getKey());
                    if (same.isMissingNode()) faults.add(answer + " is removed");
                    else compareContent(answer, released.resolved(response.getValue()), now.resolved(same), false);
                });
    }

    private static Map<String, JsonNode> parameters(Schemas schemas, JsonNode operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        int inPath = 0;
        for (JsonNode named : operation.path("parameters")) {
            JsonNode parameter = schemas.resolved(named);
            String where = parameter.path("in").asText();
            String name = where.equals("path")
                    ? "#" + ++inPath
                    : parameter.path("name").asText();
            parameters.put(where + " parameter " + name, parameter);
        }
        return parameters;
    }

    private void compareParameters(String place, Map<String, JsonNode> was, Map<String, JsonNode> is) {
        was.forEach((name, parameter) -> {
            JsonNode same = is.get(name);
            if (same == null) faults.add(place + " lacks the " + name);
            else {
                new SchemaChanges(released, now, true, faults)
                        .compare(place + " " + name, parameter.path("schema"), same.path("schema"));
            }
        });
        is.forEach((name, parameter) -> {
            boolean needed = parameter.path("required").asBoolean();
            boolean wasNeeded =
                    was.containsKey(name) && was.get(name).path("required").asBoolean();
            if (needed && !wasNeeded) faults.add(place + " now needs the " + name);
        });
    }

    private void compareBodies(String place, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            faults.add(place + " now needs a body");
        }
        if (!was.isMissingNode()) compareContent(place + " body", was, is, true);
    }

    private void compareContent(String place, JsonNode was, JsonNode is, boolean sent) {
        was.path("content").properties().forEach(media -> {
            JsonNode same = is.path("content").path(media.getKey());
            if (same.isMissingNode()) faults.add(place + " lacks " + media.getKey());
            else {
                new SchemaChanges(released, now, sent, faults)
                        .compare(place + " " + media.getKey(), media.getValue().path("schema"), same.path("schema"));
            }
        });
    }
}
