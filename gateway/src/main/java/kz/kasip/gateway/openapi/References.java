package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The places where an OpenAPI document names a component: {@code $ref}, a discriminator's mapping and security
 * requirements. A component is named by section and name, e.g. {@code schemas/Card}.
 */
final class References {
    private static final String COMPONENTS = "#/components/";
    private static final String SCHEMAS = "schemas/";
    private static final String SECURITY = "securitySchemes/";

    private References() {}

    /** Every component that this node names, itself or deeper. */
    static Set<String> in(JsonNode node) {
        Set<String> found = new TreeSet<>();
        rewrite(node, name -> {
            found.add(name);
            return name;
        });
        return found;
    }

    /** Renames components wherever this node names them. */
    static void rename(JsonNode node, Map<String, String> names) {
        rewrite(node, name -> names.getOrDefault(name, name));
    }

    private static void rewrite(JsonNode node, UnaryOperator<String> names) {
        if (node instanceof ObjectNode object) {
            if (object.path("$ref").isTextual()) {
                object.put("$ref", pointer(object.get("$ref").textValue(), names));
            }
            if (object.path("discriminator").path("mapping") instanceof ObjectNode mapping)
                rewriteMapping(mapping, names);
            if (object.path("security").isArray()) {
                object.get("security").forEach(requirement -> rewriteSecurity((ObjectNode) requirement, names));
            }
        }
        node.forEach(child -> rewrite(child, names));
    }

    private static String pointer(String pointer, UnaryOperator<String> names) {
        if (!pointer.startsWith(COMPONENTS)) {
            throw new IllegalStateException("A $ref leads out of the components: " + pointer);
        }
        String[] steps = pointer.substring(COMPONENTS.length()).split("/", 3);
        String deeper = steps.length > 2 ? "/" + steps[2] : "";
        return COMPONENTS + names.apply(steps[0] + "/" + steps[1]) + deeper;
    }

    private static void rewriteMapping(ObjectNode mapping, UnaryOperator<String> names) {
        for (Map.Entry<String, JsonNode> entry : Set.copyOf(mapping.properties())) {
            String value = entry.getValue().textValue();
            mapping.put(
                    entry.getKey(),
                    value.startsWith("#") ? pointer(value, names) : pointer(COMPONENTS + SCHEMAS + value, names));
        }
    }

    private static void rewriteSecurity(ObjectNode requirement, UnaryOperator<String> names) {
        ObjectNode renamed = requirement.objectNode();
        requirement
                .properties()
                .forEach(scheme -> renamed.set(
                        names.apply(SECURITY + scheme.getKey()).substring(SECURITY.length()), scheme.getValue()));
        requirement.removeAll();
        requirement.setAll(renamed);
    }
}
