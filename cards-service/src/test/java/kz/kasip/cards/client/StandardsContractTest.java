package kz.kasip.cards.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kasip.cards.testsupport.FeedOfStandards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read from standards-service, and what stands for it in tests, against its own OpenAPI document. */
class StandardsContractTest {
    private static final Path DOCUMENT = Path.of("../standards-service/openapi/openapi.yaml");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(DOCUMENT), "the document of standards-service is not built");
        document = new YAMLMapper().readTree(DOCUMENT.toFile());
    }

    @Test
    void everyParameterAndFieldThatIsReadExists() {
        JsonNode operation = document.at("/paths/~1internal~1changes/get");
        assertThat(operation.at("/parameters").findValuesAsText("name")).contains("after", "limit", "wait");
        assertThat(operation.at("/responses").has("410")).isTrue();
        assertThat(properties(page())).containsAll(names(StandardChanges.class));
        assertThat(properties(resolved(page().at("/properties/items/items")))).containsAll(names(StandardChange.class));
    }

    @Test
    void whatStandsForTheFeedInTestsIsOfItsForm() {
        ObjectNode schema = page().deepCopy();
        schema.set("components", document.get("components"));
        Schema form = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        String digest = "0".repeat(64);
        for (Event event : List.of(
                Event.published("J62012900", 1, 7, digest, DAY),
                Event.closed("J62012900", 1, DAY, DAY),
                Event.repealed("J62012900", 1, DAY, DAY),
                Event.discarded("J62012900", 1, 7))) {
            assertThat(form.validate(
                            FeedOfStandards.page(UUID.randomUUID().toString(), List.of(event), 0, 1), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private JsonNode page() {
        return resolved(document.at("/paths/~1internal~1changes/get/responses/200/content/application~1json/schema"));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static List<String> properties(JsonNode schema) {
        return schema.get("properties")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
