package kz.kasip.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kasip.gateway.route.RouteTable;
import org.junit.jupiter.api.Test;

/** Checks the document that the build has merged from the services' own. */
class MergedDocumentTest {
    private static final String SPEC = "https://spec.openapis.org/oas/3.1/";
    private final JsonNode document = read();

    @Test
    void itIsValidByTheOfficialSchema() {
        assertThat(openApiSchema().validate(document)).isEmpty();
    }

    @Test
    void theOfficialSchemaWouldSeeAFault() {
        ObjectNode faulty = document.deepCopy();
        ((ObjectNode) faulty.at("/paths/~1q~1health/get/responses/200")).remove("description");
        assertThat(openApiSchema().validate(faulty)).isNotEmpty();
        ObjectNode wrongSchema = document.deepCopy();
        ((ObjectNode) wrongSchema.at("/components/schemas/Health")).put("type", "thing");
        assertThat(openApiSchema().validate(wrongSchema)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void itHasEveryPublicPathAndNoOther() {
        List<String> paths = document.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        assertThat(paths).contains("/v1/standards", "/v1/cards", "/v1/search", "/v1/imports", "/v1/keys", "/q/health");
        assertThat(paths)
                .allMatch(path -> path.equals("/q/health")
                        || path.startsWith("/v1/keys")
                        || RouteTable.partOf(path).isPresent());
        assertThat(paths).isSorted();
    }

    @Test
    void everyOperationCanBeNamedAndFound() {
        List<String> ids = new ArrayList<>();
        operations().forEach(operation -> {
            assertThat(operation.path("operationId").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("tags")).as(operation.toString()).hasSize(1);
            ids.add(operation.get("operationId").textValue());
        });
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everySecurityRequirementHasItsScheme() {
        operations()
                .forEach(operation -> operation
                        .path("security")
                        .forEach(requirement -> requirement
                                .fieldNames()
                                .forEachRemaining(name -> assertThat(document.at("/components/securitySchemes/" + name)
                                                .isObject())
                                        .as(name)
                                        .isTrue())));
        assertThat(document.at("/components/securitySchemes")).isNotEmpty();
    }

    @Test
    void everyPublicReadingTellsHowToAskForAChange() {
        List<JsonNode> readings = document.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/v1/"))
                .map(path -> path.getValue().path("get"))
                .filter(get ->
                        get.path("security").isArray() && get.path("security").isEmpty())
                .toList();
        assertThat(readings).hasSizeGreaterThan(10).allSatisfy(get -> {
            assertThat(get.path("parameters").findValuesAsText("$ref")).contains("#/components/parameters/IfNoneMatch");
            assertThat(get.at("/responses/200/headers/ETag/$ref").textValue()).isEqualTo("#/components/headers/ETag");
            assertThat(get.at("/responses/304/$ref").textValue()).isEqualTo("#/components/responses/NotModified");
        });
        assertThat(document.at("/components/responses/NotModified/headers")).hasSize(4);
    }

    @Test
    void whatIsCommittedIsWhatIsPackaged() throws IOException {
        String packaged = text("/openapi/openapi.yaml");
        assertThat(Files.readString(Path.of("openapi/openapi.yaml"))).isEqualTo(packaged);
        assertThat(new YAMLMapper().readTree(packaged)).isEqualTo(document);
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document.get("paths")
                .forEach(path -> path.properties().stream()
                        .filter(entry -> entry.getKey().matches("get|put|post|delete|patch|head|options"))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
    }

    private static Schema openApiSchema() {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(address ->
                                address.startsWith(SPEC) ? text(address.substring("https:/".length())) : null))
                .getSchema(SchemaLocation.of(SPEC + "schema-base/2022-10-07"));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(text("/openapi/openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream file = MergedDocumentTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
