package kz.kasip.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChangelogTest {
    @Test
    void theDocumentTellsItsChangesTheNewestFirst() throws IOException {
        JsonNode info;
        try (var file = ChangelogTest.class.getResourceAsStream("/openapi/openapi.json")) {
            info = new ObjectMapper().readTree(file).path("info");
        }
        String changelog = Files.readString(Path.of("src/main/openapi/changelog.md"));
        assertThat(info.path("description").asText()).contains("## Changes\n" + changelog.strip());
        assertThat(changelog).startsWith("### " + info.path("version").asText() + "\n");
    }
}
