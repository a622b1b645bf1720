package kz.kasip.standards.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hostile file gives a refusal or a result within ten seconds in a heap of 512 MiB, and the next one is read. */
class HostileFilesTest {

    private static final int LIMIT_MILLIS = 10_000;
    private static final int LIMIT_MINUTES = 10;

    @Test
    void everyHostileFileIsAnsweredInTimeAndMemory(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, Supplier<byte[]>> files = HostileFiles.all();
        List<String> names = new ArrayList<>(files.keySet());
        List<String> paths = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve("file" + paths.size());
            Files.write(file, files.get(name).get());
            paths.add(file.toString());
        }
        Path results = folder.resolve("results");
        Process reading = read(Files.write(folder.resolve("list"), paths), results, folder.resolve("log"));

        assertThat(reading.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(reading.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        List<String> outcomes = HostileReading.results(results);
        assertThat(outcomes).hasSameSizeAs(names);
        for (int i = 0; i < outcomes.size(); i++) {
            String[] outcome = outcomes.get(i).split("\t");
            String[] expected =
                    names.get(i).startsWith("a standard") ? new String[] {"read", "refused"} : new String[] {"refused"};
            assertThat(outcome[0].split(" ")[0])
                    .as(names.get(i) + ": " + outcome[0])
                    .isIn((Object[]) expected);
            assertThat(Long.parseLong(outcome[1]))
                    .as(names.get(i) + ": " + outcome[0])
                    .isLessThan(LIMIT_MILLIS);
        }
    }

    private static Process read(Path list, Path results, Path log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName(),
                        list.toString(),
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
