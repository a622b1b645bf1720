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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kasip.search.client.Change;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.GivenConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes the index is killed at any moment, again and again. */
class KilledTest {
    private static final int KILLS = Boolean.getBoolean("kasip.long") ? 60 : 4;
    private static final int LONGEST_MILLIS = 30;
    private static final int MOST_SIGNS = 6;
    private static final int BEFORE_VERSIONS = 2 * IndexingProcess.BEFORE;
    private static final int ALL_VERSIONS = 2 * IndexingProcess.STANDARDS;
    private static final int ALL_PASSAGES =
            (int) (IndexingProcess.STANDARDS * (GivenRegister.passages(1) + GivenRegister.passages(2)));
    private static final int ROOM = 12_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    private final Random moments = new Random(20260131);
    private final GivenRegister all = IndexingProcess.register(200, Duration.ZERO, IndexingProcess.STANDARDS);
    private final List<Process> launched = new ArrayList<>();
    private String name;

    @AfterEach
    void end() {
        launched.forEach(Process::destroyForcibly);
    }

    @Test
    void theCursorAndTheIndexNeverDisagree() throws IOException, InterruptedException {
        begin();
        List<Integer> indexed = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Process writing = launch(Redirect.DISCARD);
            // The first sign comes when it begins, the next ones as it goes on
            awaitSigns(writing, 2 + (i == 0 ? 0 : moments.nextInt(MOST_SIGNS)));
            kill(writing, moments.nextInt(LONGEST_MILLIS));
            indexed.add(agrees());
        }
        assertThat(indexed).as("each went on where the one before was killed").isSorted();
        assertThat(indexed.getFirst())
                .as("it was killed on its way")
                .isGreaterThan(BEFORE_VERSIONS)
                .isLessThan(ALL_VERSIONS);
        goesOnToTheEnd();
    }

    /** Stands for a full disk: no file may grow beyond some kilobytes, until there is room again. */
    @Test
    void whereThereIsNoRoomItStopsAndGoesOnWhenThereIs() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")));
        begin();
        Path log = logs.resolve("log");
        Process writing = launch(Redirect.to(log.toFile()), "/usr/bin/prlimit", "--fsize=" + ROOM + ":unlimited");
        await().atMost(PATIENCE)
                .until(() -> !writing.isAlive() || Files.readString(log).contains("File too large"));
        assertThat(writing.isAlive()).as("it is still there").isTrue();
        assertThat(indexed()).as("it could not go on").isLessThan(ALL_PASSAGES);
        assertThat(new ProcessBuilder("/usr/bin/prlimit", "--pid", "" + writing.pid(), "--fsize=unlimited:unlimited")
                        .start()
                        .waitFor())
                .isZero();
        assertThat(writing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(writing.exitValue()).isZero();
        assertThat(agrees()).as("it went on by itself").isGreaterThanOrEqualTo(IndexingProcess.STANDARDS);
        goesOnToTheEnd();
    }

    /** How many passages are committed, also while a process writes. */
    private int indexed() throws IOException {
        try (var directory = FSDirectory.open(folder.resolve(name).resolve("passage"));
                var reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    private static void awaitSigns(Process process, int signs) {
        AtomicInteger seen = new AtomicInteger();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> {
            while (seen.get() < signs && process.getInputStream().available() > 0) {
                if (process.getInputStream().read() == '!') {
                    return true;
                }
                seen.incrementAndGet();
            }
            return seen.get() >= signs || !process.isAlive();
        });
    }

    private Process launch(Redirect errors, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IndexingProcess.class.getName(),
                folder.toString()));
        Process process = new ProcessBuilder(command).redirectError(errors).start();
        launched.add(process);
        return process;
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

    /** Whether what stands in the index is what its cursors say; answers how many versions it holds. */
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
            return (int) states.all().stream().filter(VersionState::isIndexed).count();
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
