package kz.kasip.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a jar that only says a word in the place of a service's. */
class StartCacheTest {
    private static final Service SERVICE = Service.CARDS;

    @TempDir
    private Path root;

    private Path folder;
    private Settings settings;
    private StartCache cache;

    /** What stands for a service. */
    static final class Word {
        private Word() {}

        public static void main(String... arguments) throws IOException {
            Files.writeString(Path.of(arguments.length > 0 ? arguments[0] : "said"), "ready");
        }
    }

    @BeforeEach
    void aServiceThatIsBuilt() throws IOException {
        settings = Settings.of(root, Map.of());
        cache = new StartCache(SERVICE, settings);
        var jar = SERVICE.jar(root);
        folder = Files.createDirectories(jar.getParent());
        Files.createDirectories(settings.log("any").getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, Word.class.getName());
        var name = Word.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = Word.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            bytes.transferTo(out);
        }
    }

    @Test
    void isMadeOfARunAndUsedUntilSomethingChanges() throws Exception {
        assertThat(cache.present()).isFalse();
        assertThat(cache.options()).isEmpty();
        make();
        assertThat(cache.options()).contains("-XX:AOTCache=" + folder.resolve("start.aot"));
        assertThat(says(SERVICE.command(settings))).isTrue();
        assertThat(folder.resolve("start.aotconf")).doesNotExist();

        var otherOptions = Settings.of(root, Map.of("KASIP_CARDS_JVM_OPTIONS", "-Xmx100m"));
        assertThat(new StartCache(SERVICE, otherOptions).present()).isFalse();
        Files.setLastModifiedTime(SERVICE.jar(root), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(cache.present()).isFalse();
        assertThat(says(SERVICE.command(settings))).isTrue();
    }

    @Test
    void aSpoiltOneDoesNotKeepAServiceFromStarting() throws Exception {
        make();
        var file = folder.resolve("start.aot");
        var bytes = Files.readAllBytes(file);
        for (var left : List.of(0, 100, bytes.length / 2)) {
            Files.write(file, Arrays.copyOf(bytes, left));
            assertThat(cache.present()).isTrue();
            assertThat(says(SERVICE.command(settings))).as("%d bytes", left).isTrue();
        }
    }

    @Test
    void whereNoneCanBeMadeThereIsNone() throws Exception {
        assertThatThrownBy(cache::make).isInstanceOf(Failure.class).hasMessageContaining("cards-service");
        assertThat(cache.present()).isFalse();
        assertThat(new StartCache(SERVICE, settings, List.of("no-such-command")))
                .satisfies(other -> assertThatThrownBy(other::make).isInstanceOf(Failure.class));
        Files.createDirectories(folder.resolve("start.aot.new/in-the-way"));
        assertThat(run(SERVICE.command(settings, cache.recording()))).isZero();
        assertThatThrownBy(cache::make).isInstanceOf(Failure.class);
        assertThat(says(SERVICE.command(settings))).isTrue();
    }

    private void make() throws Exception {
        cache.checkPlace();
        assertThat(run(SERVICE.command(settings, cache.recording()))).isZero();
        cache.make();
    }

    private boolean says(List<String> command) throws Exception {
        Files.deleteIfExists(root.resolve("said"));
        return run(command) == 0 && Files.exists(root.resolve("said"));
    }

    private int run(List<String> command) throws Exception {
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("run.log").toFile())
                .start()
                .waitFor();
    }
}
