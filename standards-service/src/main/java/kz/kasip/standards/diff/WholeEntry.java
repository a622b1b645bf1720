package kz.kasip.standards.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Writes an entry that came or went as the standard itself has it. */
final class WholeEntry {

    private WholeEntry() {}

    static JsonNode json(Entry entry) {
        var json = JsonNodeFactory.instance.objectNode();
        entry.texts().forEach((field, text) -> {
            var map = json.putObject(field);
            text.forEach(map::put);
        });
        entry.values().forEach(json::put);
        return json;
    }
}
