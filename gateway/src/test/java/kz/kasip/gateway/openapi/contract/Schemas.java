package kz.kasip.gateway.openapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Reads schemas of one document: references followed, and what is put together by {@code allOf} in one piece. */
record Schemas(JsonNode document) {

    /** The node that a reference leads to, or the node itself. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }

    /** The schema with the parts of its {@code allOf} in it. */
    JsonNode whole(JsonNode schema) {
        JsonNode resolved = resolved(schema);
        if (!resolved.has("allOf")) return resolved;
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        resolved.path("allOf").forEach(part -> add(whole, whole(part)));
        ObjectNode own = resolved.deepCopy();
        own.remove("allOf");
        add(whole, own);
        return whole;
    }

    private static void add(ObjectNode whole, JsonNode part) {
        part.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "properties" ->
                    whole.withObjectProperty("properties")
                            .setAll((ObjectNode) entry.getValue().deepCopy());
                case "required" ->
                    entry.getValue()
                            .forEach(name -> whole.withArrayProperty("required").add(name));
                default -> whole.set(entry.getKey(), entry.getValue());
            }
        });
    }

    /** What a value may be; empty for anything. */
    static Set<String> types(JsonNode schema) {
        Set<String> types = texts(schema.path("type"));
        if (schema.path("type").isTextual()) types.add(schema.path("type").textValue());
        if (types.contains("number")) types.add("integer");
        return types;
    }

    /** The texts in a list. */
    static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        if (list.isArray()) list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
