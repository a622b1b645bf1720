package kz.kasip.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks every example and default of the merged document against the schema that it is of. */
class ExamplesTest {
    private static final Set<String> NAMED =
            Set.of("properties", "schemas", "parameters", "headers", "responses", "paths");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final List<String> faults = new ArrayList<>();
    private JsonNode document;
    private int checked;

    @Test
    void everyExampleIsWhatItsSchemaAllows() throws IOException {
        document = read();
        walk("", document);
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(150);
    }

    @Test
    void faultsAreSeenWhereverAnExampleStands() throws IOException {
        document = new ObjectMapper().readTree("""
                {"paths": {"/a": {"get": {
                  "parameters": [{"name": "p", "schema": {"type": "array", "items": {"type": "string"}}, "example": "one"}],
                  "responses": {"200": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"},
                    "examples": {"good": {"value": {"example": "yes"}}, "bad": {"value": {}}}}}}}}}},
                 "components": {"schemas": {"Thing": {"required": ["example"], "example": {"example": 1},
                   "properties": {
                     "example": {"type": "string", "examples": ["yes", 2]},
                     "day": {"type": "string", "format": "date", "default": "tomorrow"}}}}}}
                """);
        walk("", document);
        assertThat(faults)
                .map(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(
                        "/paths//a/get/parameters/0/example",
                        "/paths//a/get/responses/200/content/application/json/examples",
                        "/components/schemas/Thing/example",
                        "/components/schemas/Thing/properties/example/examples",
                        "/components/schemas/Thing/properties/day/default");
        assertThat(checked).isEqualTo(7);
    }

    private void walk(String at, JsonNode node) {
        for (int i = 0; node.isArray() && i < node.size(); i++) walk(at + "/" + i, node.get(i));
        node.properties().forEach(entry -> {
            String place = at + "/" + entry.getKey();
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "example", "default" -> check(place, node, value);
                case "examples" ->
                    value.forEach(example -> check(place, node, value.isArray() ? example : example.get("value")));
                case "enum", "const" -> {}
                case String name
                when NAMED.contains(name) && value.isObject() ->
                    value.properties().forEach(named -> walk(place + "/" + named.getKey(), named.getValue()));
                default -> walk(place, value);
            }
        });
    }

    /** An example stands beside the schema or in it. */
    private void check(String place, JsonNode owner, JsonNode example) {
        checked++;
        ObjectNode schema =
                owner.path("schema").isObject() ? owner.get("schema").deepCopy() : owner.deepCopy();
        schema.set("components", document.path("components"));
        SCHEMAS.getSchema(schema)
                .validate(example, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> faults.add(place + ": " + error.getMessage() + " in " + example));
    }

    private static JsonNode read() throws IOException {
        try (InputStream file = ExamplesTest.class.getResourceAsStream("/openapi/openapi.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
