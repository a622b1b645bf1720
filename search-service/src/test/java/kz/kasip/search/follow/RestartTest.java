package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kasip.search.client.CardsClient;
import kz.kasip.search.client.StandardsClient;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.Register;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an index that is closed, killed or torn. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class RestartTest {
    private record Running(IndexKeeper keeper, ServingIndex index) {
        int versions() {
            return index.generation()
                    .map(generation -> generation.inForce().versionKeys().size())
                    .orElse(-1);
        }

        String generation() {
            return index.generation().orElseThrow().name();
        }
    }

    @Inject
    StandardsClient standards;

    @Inject
    CardsClient cards;

    @TempDir
    Path folder;

    private final List<IndexKeeper> opened = new ArrayList<>();
    private Register register;

    @BeforeEach
    void begin() {
        register = new Register(ConfigProvider.getConfig().getValue(Neighbours.PORT, Integer.class));
        register.publish("J62012900", 1, 5, "2026-01-01");
    }

    @AfterEach
    void close() {
        opened.forEach(IndexKeeper::close);
    }

    private Running open(Path directory) {
        GivenConfig config = new GivenConfig(directory);
        ServingIndex index = new ServingIndex();
        IndexKeeper keeper = new IndexKeeper(config.generations(), index, standards, cards, config);
        opened.add(keeper);
        keeper.open();
        return new Running(keeper, index);
    }

    private Running filled() {
        Running running = open(folder.resolve("index"));
        await().atMost(Duration.ofSeconds(20)).until(() -> running.versions() == 1);
        return running;
    }

    @Test
    void aRestartGoesOnFromTheCursor() {
        Running before = filled();
        before.keeper().close();
        String cursor = register.endOfStandards();
        register.publish("J62011901", 1, 6, "2026-01-01");
        register.forgetRequests();
        Running after = open(folder.resolve("index"));
        assertThat(after.versions()).as("what was indexed is there at once").isPositive();
        await().atMost(Duration.ofSeconds(20)).until(() -> after.versions() == 2);
        assertThat(after.generation()).isEqualTo(before.generation());
        assertThat(register.askedFrom("standards-service")).contains(cursor);
    }

    @Test
    void whatAKilledProcessLeavesIsGoneOnWith() throws IOException {
        Running before = filled();
        copy(folder.resolve("index"), folder.resolve("killed"));
        register.publish("J62011901", 1, 6, "2026-01-01");
        Running after = open(folder.resolve("killed"));
        assertThat(after.versions()).isPositive();
        await().atMost(Duration.ofSeconds(20)).until(() -> after.versions() == 2);
        assertThat(after.generation()).isEqualTo(before.generation());
    }

    @Test
    void aTornIndexIsRebuiltByItself() throws IOException {
        Running before = filled();
        before.keeper().close();
        Path passages = folder.resolve("index").resolve(before.generation()).resolve("passage");
        try (var files = Files.list(passages)) {
            for (Path file : files.filter(name -> !name.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(file);
            }
        }
        itIsRebuilt(before);
    }

    @Test
    void anIndexThatLostItsPassagesIsRebuiltByItself() throws IOException {
        Running before = filled();
        before.keeper().close();
        delete(folder.resolve("index").resolve(before.generation()).resolve("passage"));
        itIsRebuilt(before);
    }

    private void itIsRebuilt(Running before) throws IOException {
        Running after = open(folder.resolve("index"));
        await().atMost(Duration.ofSeconds(20)).until(() -> after.versions() == 1);
        assertThat(after.generation()).isNotEqualTo(before.generation());
        after.keeper().close();
        Running last = open(folder.resolve("index"));
        assertThat(last.generation()).isEqualTo(after.generation());
        assertThat(folder.resolve("index").resolve(before.generation())).doesNotExist();
    }

    @Test
    void aChangedByteIsNoticedAndTheIndexRebuilt() throws IOException {
        Running before = filled();
        before.keeper().close();
        Path passages = folder.resolve("index").resolve(before.generation()).resolve("passage");
        try (var files = Files.list(passages)) {
            Path largest = files.max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
            byte[] content = Files.readAllBytes(largest);
            content[content.length / 2] ^= 1;
            Files.write(largest, content);
        }
        itIsRebuilt(before);
    }

    @Test
    void anIndexOfAnotherReleaseWithOtherFieldsIsRebuiltFromNothing() throws IOException {
        Running before = filled();
        before.keeper().close();
        madeBy("000000000000", null);
        Running after = open(folder.resolve("index"));
        assertThat(after.index().generation())
                .as("what this release asks for may not be there")
                .isNotEqualTo(before.index().generation());
        await().atMost(Duration.ofSeconds(20)).until(() -> after.versions() == 1);
        assertThat(after.generation()).isNotEqualTo(before.generation());
    }

    @Test
    void anIndexByOtherRulesAnswersUntilTheNewOneIsFilled() throws IOException {
        Running before = filled();
        before.keeper().close();
        madeBy(null, "000000000000");
        Running after = open(folder.resolve("index"));
        assertThat(after.versions()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            assertThat(after.versions()).isEqualTo(1);
            return !after.generation().equals(before.generation());
        });
        after.keeper().close();
        Running last = open(folder.resolve("index"));
        assertThat(last.generation()).as("now it is of this release").isEqualTo(after.generation());
    }

    private void madeBy(String fields, String rules) throws IOException {
        Path current = folder.resolve("index").resolve("current");
        String[] words = Files.readString(current).split(" ");
        Files.writeString(
                current,
                words[0] + " " + (fields == null ? words[1] : fields) + " " + (rules == null ? words[2] : rules));
    }

    @Test
    void aRebuildThatCrashedLeavesTheOldIndexServing() throws IOException {
        Running before = filled();
        before.keeper().close();
        Path half = Files.createDirectories(folder.resolve("index").resolve("g29990101000000000/passage"));
        Files.writeString(half.resolve("_0.cfs"), "half");
        Running after = open(folder.resolve("index"));
        assertThat(after.generation()).isEqualTo(before.generation());
        assertThat(after.versions()).isPositive();
        assertThat(half).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
