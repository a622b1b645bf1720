package kz.kasip.search.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kasip.search.testsupport.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the other services, and what stands for them in tests, against their own OpenAPI documents. */
class ContractTest {
    private static final String CHANGES = "/internal/changes";
    private static final String STANDARD = "/v1/standards/{code}/versions/{version}";
    private static final String CARDS = STANDARD + "/cards";
    private static final String ACTIVITIES = "/v1/oked";
    private static final String OCCUPATIONS = "/v1/occupations";

    private static JsonNode document(String service) throws IOException {
        Path file = Path.of("..", service, "openapi", "openapi.yaml");
        assumeTrue(Files.exists(file), "the document of " + service + " is not built");
        return new YAMLMapper().readTree(file.toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"standards-service", "cards-service"})
    void theFeedsAreWhatIsFollowed(String service) throws IOException {
        JsonNode document = document(service);
        JsonNode operation = operation(document, CHANGES);
        assertThat(operation.at("/parameters").findValuesAsText("name")).contains("after", "limit", "wait");
        assertThat(operation.at("/responses").has("410")).isTrue();
        holds(document, answer(document, CHANGES), ChangePage.class);
    }

    @Test
    void aStandardHasAllThatIsReadOfIt() throws IOException {
        JsonNode document = document("standards-service");
        assertThat(operation(document, STANDARD).at("/parameters").findValuesAsText("name"))
                .contains("revision");
        holds(document, answer(document, STANDARD), StandardContent.class);
    }

    @Test
    void aCardHasAllThatIsReadOfIt() throws IOException {
        JsonNode document = document("cards-service");
        assertThat(operation(document, CARDS).at("/parameters").findValuesAsText("name"))
                .contains("limit", "cursor", "revision");
        holds(document, answer(document, CARDS), CardPage.class);
    }

    @Test
    void theClassifiersHaveAllThatIsReadOfThem() throws IOException {
        JsonNode standards = document("standards-service");
        assertThat(operation(standards, ACTIVITIES).at("/parameters").findValuesAsText("name"))
                .contains("level", "limit", "cursor");
        holds(standards, answer(standards, ACTIVITIES), ActivityPage.class);
        isOfForm(standards, ACTIVITIES, Register.fixture("oked.json"));
        JsonNode cards = document("cards-service");
        assertThat(operation(cards, OCCUPATIONS).at("/parameters").findValuesAsText("name"))
                .contains("limit", "cursor");
        holds(cards, answer(cards, OCCUPATIONS), OccupationPage.class);
        isOfForm(cards, OCCUPATIONS, Register.fixture("occupations.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"standard-J62012900-1", "standard-J62011901-1", "standard-J62011901-2", "standard-J62012904-1"})
    void theStandardsOfTheTestsAreOfTheirForm(String fixture) throws IOException {
        isOfForm(document("standards-service"), STANDARD, Register.fixture(fixture + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards-J62012900-1", "cards-J62011901-1", "cards-J62011901-2", "cards-J62012904-1"})
    void theCardsOfTheTestsAreOfTheirForm(String fixture) throws IOException {
        isOfForm(document("cards-service"), CARDS, Register.fixture(fixture + ".json"));
    }

    @Test
    void theFeedsOfTheTestsAreOfTheirForm() throws IOException {
        isOfForm(document("standards-service"), CHANGES, Register.change("VERSION_PUBLISHED"));
        isOfForm(document("cards-service"), CHANGES, Register.change("CARDS_PUBLISHED"));
    }

    private static void isOfForm(JsonNode document, String path, String json) {
        ObjectNode schema = answer(document, path).deepCopy();
        schema.set("components", document.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static JsonNode operation(JsonNode document, String path) {
        JsonNode operation = document.path("paths").path(path).path("get");
        assertThat(operation.isMissingNode()).as("GET " + path).isFalse();
        return operation;
    }

    private static JsonNode answer(JsonNode document, String path) {
        return resolved(document, operation(document, path).at("/responses/200/content/application~1json/schema"));
    }

    /** Every component of a record is a property of the schema, and so on inside it. */
    private static void holds(JsonNode document, JsonNode schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.isMissingNode())
                    .as(type.getSimpleName() + "." + component.getName())
                    .isFalse();
            inside(document, resolved(document, property), component.getGenericType());
        }
    }

    private static void inside(JsonNode document, JsonNode schema, Type type) {
        if (type instanceof Class<?> one && one.isRecord()) {
            holds(document, schema, one);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            inside(document, resolved(document, schema.path("items")), list.getActualTypeArguments()[0]);
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
