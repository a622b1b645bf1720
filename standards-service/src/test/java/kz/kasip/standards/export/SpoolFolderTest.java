package kz.kasip.standards.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFolderTest {
    @TempDir
    Path all;

    /** Another running service: it spools, says where, and runs until it is killed. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            Path spooled = new SpoolFolder(Path.of(arguments[0])).unfinished("half");
            Files.writeString(spooled, "half");
            System.out.write((spooled + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Test
    void whatARunningServiceHoldsStaysAndWhatAKilledOneLeftGoes() throws Exception {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        all.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try {
            Path spooled = Path.of(other.inputReader(StandardCharsets.UTF_8).readLine());
            SpoolFolder mine = new SpoolFolder(all);
            mine.tidy();
            assertThat(spooled).hasContent("half");
            assertThat(mine.unfinished("half")).isNotEqualTo(spooled);
            other.destroyForcibly().waitFor();
            mine.tidy();
            assertThat(spooled.getParent()).doesNotExist();
            assertThat(mine.own()).exists();
            mine.remove();
            assertThat(all).isEmptyDirectory();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void whatHasNoLockIsLeftToo() throws IOException {
        Path old = Files.createDirectories(all.resolve("standards-1"));
        Files.writeString(old.resolve("standards.ndjson"), "old");
        Path another = Files.createDirectories(all.resolve("another-1"));
        new SpoolFolder(all).tidy();
        assertThat(old).doesNotExist();
        assertThat(another).exists();
    }

    @Test
    void anOwnFolderThatSomeoneRemovedIsMadeAgain() throws IOException {
        SpoolFolder mine = new SpoolFolder(all);
        Files.delete(mine.own().resolve("lock"));
        Files.writeString(mine.unfinished("half"), "half");
        try (Stream<Path> folders = Files.list(all)) {
            assertThat(folders).hasSize(1);
        }
        mine.remove();
    }
}
