package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.GivenConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that can't be read for a while is not given up. */
class PassingFailureTest {
    @TempDir
    Path folder;

    private final GivenRegister register = new GivenRegister();

    @Test
    void anIndexThatCanBeReadAgainAnswers() throws IOException {
        register.publish("J62011901", 1);
        String name;
        try (Replica before = open()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> before.versions() == 1);
            name = before.name().orElseThrow();
        }
        Path commit = commit(folder.resolve(name).resolve("passage"));
        Path aside = Files.move(commit, folder.resolve("aside"));
        // Reading it fails, but neither is it missing nor does it hold what it should not
        Files.createDirectory(commit);
        try (Replica after = open()) {
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> after.name().isEmpty());
            Files.delete(commit);
            Files.move(aside, commit);
            await().atMost(Duration.ofSeconds(30)).until(() -> after.versions() == 1);
            assertThat(after.name()).contains(name);
            assertThat(generations()).containsExactly(name);
        }
    }

    private Replica open() {
        return Replica.of(new GivenConfig(folder), register).open();
    }

    private static Path commit(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> generations() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("g"))
                    .toList();
        }
    }
}
