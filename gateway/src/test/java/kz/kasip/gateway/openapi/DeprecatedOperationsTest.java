package kz.kasip.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kasip.gateway.deprecation.Deprecation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeprecatedOperationsTest {
    @TempDir
    Path folder;

    private ObjectNode document;

    @BeforeEach
    void read() throws IOException {
        document = (ObjectNode) new ObjectMapper().readTree("""
                {"paths": {"/v1/cards/{id}": {"get": {"description": "A card.", "responses": {"200": {}}}}},
                 "components": {"headers": {"Deprecation": {"schema": {}}, "Sunset": {"schema": {}}}}}""");
    }

    private List<Deprecation> configured(String operation) throws IOException {
        Path file = Files.writeString(folder.resolve("application.properties"), """
                kasip.gateway.something=else
                kasip.gateway.deprecated.card.operation=%s
                kasip.gateway.deprecated.card.since=2027-01-01
                kasip.gateway.deprecated.card.sunset=2028-01-01
                kasip.gateway.deprecated.card.successor=/v2/cards/{id}
                """.formatted(operation));
        return DeprecatedOperations.in(file.toUri().toURL());
    }

    @Test
    void whatIsConfiguredIsMarked() throws IOException {
        DeprecatedOperations.mark(document, configured("GET /v1/cards/{id}"), document.deepCopy());
        var operation = document.at("/paths/~1v1~1cards~1{id}/get");
        assertThat(operation.path("deprecated").asBoolean()).isTrue();
        assertThat(operation.path("description").asText())
                .isEqualTo("A card.\n\nDeprecated since 2027-01-01. It ends on 2028-01-01. Use `/v2/cards/{id}`.");
        assertThat(operation.at("/responses/200/headers/Sunset/$ref").asText())
                .isEqualTo("#/components/headers/Sunset");
    }

    @Test
    void whatIsNotDescribedCannotEnd() throws IOException {
        var unknown = configured("GET /v1/nothing");
        assertThatThrownBy(() -> DeprecatedOperations.mark(document, unknown, document))
                .hasMessageContaining("GET /v1/nothing");
    }

    @Test
    void nothingIsDeprecatedAtPresent() throws IOException {
        assertThat(DeprecatedOperations.in(getClass().getResource("/application.properties")))
                .isEmpty();
    }
}
