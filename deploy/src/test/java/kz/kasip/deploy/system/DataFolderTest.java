package kz.kasip.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path data;

    @Test
    void theIndexesOfAllProcessesGoAndLogsStay() throws IOException {
        for (var folder : List.of("postgres/base", "search/g1", "search-2/g1", "search-9", "logs")) {
            Files.createDirectories(data.resolve(folder));
        }
        Files.writeString(data.resolve("search-2/g1/state"), "given");
        DataFolder.empty(Settings.of(data, Map.of("KASIP_DATA", data.toString())));
        try (var left = Files.list(data)) {
            assertThat(left).containsExactly(data.resolve("logs"));
        }
    }
}
