package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.kasip.search.client.Change;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.GivenConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes the index is killed at any moment, again and again. */
class KilledTest {
    private static final int KILLS = Boolean.getBoolean("kasip.long") ? 60 : 4;
    private static final int LONGEST_MILLIS = Boolean.getBoolean("kasip.long") ? 150 : 400;

    private static final int ROOM = 12_000;

    @TempDir
    Path folder;

    private final Random moments = new Random(20260131);
    private final GivenRegister all = IndexingProcess.register(200, Duration.ZERO, IndexingProcess.STANDARDS);
    private String name;

    @Test
    void theCursorAndTheIndexNeverDisagree() throws IOException, InterruptedException {
        begin();
        Set<Integer> positions = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            Process writing = start();
            kill(writing, moments.nextInt(LONGEST_MILLIS));
            positions.add(agrees());
        }
        assertThat(positions).as("it was killed at different places").hasSizeGreaterThan(KILLS / 2);
        goesOnToTheEnd();
    }

    /** Stands for a full disk: no file may grow beyond some kilobytes, until there is room again. */
    @Test
    void whereThereIsNoRoomItStopsAndGoesOnWhenThereIs() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")));
        begin();
        Process writing = startWithin(ROOM);
        assertThat(writing.waitFor(4, TimeUnit.SECONDS)).isFalse();
        assertThat(new ProcessBuilder("/usr/bin/prlimit", "--pid", "" + writing.pid(), "--fsize=unlimited:unlimited")
                        .start()
                        .waitFor())
                .isZero();
        assertThat(writing.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(writing.exitValue()).isZero();
        agrees();
        goesOnToTheEnd();
    }

    private Process start() throws IOException {
        Process process = launch();
        int begun;
        do {
            begun = process.getInputStream().read();
        } while (begun >= 0 && begun != '.');
        return process;
    }

    private Process launch(String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IndexingProcess.class.getName(),
                folder.toString()));
        return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    }

    /** Does not wait for it to begin: there may be no room for that. */
    private Process startWithin(int bytes) throws IOException {
        return launch("/usr/bin/prlimit", "--fsize=" + bytes + ":unlimited");
    }

    private static void kill(Process process, long afterMillis) throws InterruptedException {
        process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private void begin() {
        try (Replica replica = Replica.of(
                        new GivenConfig(folder), IndexingProcess.register(200, Duration.ZERO, IndexingProcess.BEFORE))
                .open()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> replica.versions() == IndexingProcess.BEFORE);
            name = replica.name().orElseThrow();
        }
    }

    /** Whether what stands in the index is what its cursors say; answers where the first of them is. */
    private int agrees() throws IOException {
        Generations generations = new GivenConfig(folder).generations();
        assertThat(generations.current().orElseThrow().name()).isEqualTo(name);
        Generation generation = generations.open(name);
        try {
            States states = States.of(generation, () -> false);
            Map<String, Long> passages = generation.passages();
            Map<String, VersionState> known = new HashMap<>();
            states.all().forEach(state -> known.put(state.code() + "/" + state.version(), state));
            int position = GivenRegister.position(states.cursor("standards").orElseThrow());
            for (Change change : all.told(position)) {
                assertThat(known.get(change.code() + "/" + change.version()))
                        .as("what lies before the cursor is known: %s", change)
                        .isNotNull()
                        .matches(state -> state.revision() != null)
                        .matches(state -> change.effectiveTo() == null
                                || change.effectiveTo().equals(state.effectiveTo()));
            }
            states.all().stream()
                    .filter(VersionState::isIndexed)
                    .forEach(state -> assertThat(passages.get(state.indexedKey().toString()))
                            .as("%s", state)
                            .isEqualTo(GivenRegister.passages(state.version())));
            return position;
        } finally {
            generation.close();
        }
    }

    private void goesOnToTheEnd() {
        try (Replica replica = Replica.of(new GivenConfig(folder), all).open()) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    replica.index().generation().orElseThrow().passages())
                            .isEqualTo(truth()));
            assertThat(replica.name()).as("no kill tears it").contains(name);
            assertThat(replica.index().generation().orElseThrow().inForce().on(LocalDate.of(2026, 5, 1)))
                    .hasSize(IndexingProcess.STANDARDS)
                    .allMatch(key -> key.endsWith("/2/2"));
        }
    }

    private static Map<String, Long> truth() {
        Map<String, Long> truth = new HashMap<>();
        for (int i = 0; i < IndexingProcess.STANDARDS; i++) {
            for (int version = 1; version <= 2; version++) {
                truth.put(IndexingProcess.code(i) + "/" + version + "/" + version, GivenRegister.passages(version));
            }
        }
        return truth;
    }
}
