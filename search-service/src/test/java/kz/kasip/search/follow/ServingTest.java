package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.problem.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that answers while it is exchanged, or torn under the hands of who reads it. */
class ServingTest {
    private static final int STANDARDS = 12;

    @TempDir
    Path folder;

    private final GivenRegister register = new GivenRegister();
    private Replica replica;

    @BeforeEach
    void fill() {
        IntStream.range(0, STANDARDS).forEach(i -> register.publish(code(i), 1));
        replica = Replica.of(new GivenConfig(folder), register).open();
        await().atMost(Duration.ofSeconds(20)).until(() -> replica.versions() == STANDARDS);
    }

    @AfterEach
    void close() {
        replica.close();
    }

    private static String code(int standard) {
        return "J62011" + (900 + standard);
    }

    @Test
    void noSearchFailsOrSeesAMixtureWhileTheIndexIsExchanged() {
        try (Searching searching = new Searching(replica.index(), 3)) {
            for (int i = 0; i < 4; i++) {
                int before = searching.searches();
                String id = replica.keeper().rebuild("asked for").id();
                // The second half while the new index is being filled
                register.publish(code(i), 2);
                awaitName(id);
                register.publish(code(i), 3);
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> replica.index()
                                        .generation()
                                        .orElseThrow()
                                        .inForce()
                                        .versionKeys()
                                        .contains(code(0) + "/3/3")
                                && searching.searches() > before + 5);
                assertThat(replica.keeper().find(id).orElseThrow().state()).isEqualTo(Rebuild.State.DONE);
            }
        }
    }

    private void awaitName(String name) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> replica.name().orElseThrow().equals(name));
    }

    @Test
    void filesThatVanishUnderARunningServiceAreNoticed() {
        itIsRebuiltAfter(file -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void filesThatAreEmptiedUnderARunningServiceAreNoticed() {
        itIsRebuiltAfter(file -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void itIsRebuiltAfter(Consumer<Path> damage) {
        String before = replica.name().orElseThrow();
        passages(before).forEach(damage);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            askOrBeRefused();
            return !replica.name().orElseThrow().equals(before);
        });
        assertThat(replica.versions()).isEqualTo(STANDARDS);
        try (Searching searching = new Searching(replica.index(), 1)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> searching.searches() > 3);
        }
    }

    /** What is torn may answer or not, but never wrongly, and never by another failure than a refusal. */
    private void askOrBeRefused() {
        try {
            Searching.once(replica.index());
        } catch (Unavailable refused) {
            assertThat(refused.type()).isEqualTo("index-unavailable");
        }
    }

    private List<Path> passages(String generation) {
        try (var files = Files.list(folder.resolve(generation).resolve("passage"))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
