package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the machine. */
final class Tools {
    private static final int PATIENCE_MINUTES = 5;

    private Tools() {}

    /** What a program said and how it ended. */
    record Ended(int code, String output) {
        Ended well() {
            assertThat(code).as(output).isZero();
            return this;
        }
    }

    /** The first of some programs that is there; a variable may name it. */
    static Optional<Path> find(String variable, String... names) {
        var named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
        var onPath = Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    static Ended run(Path folder, Map<String, String> environment, String... command) {
        try {
            var output = Files.createTempFile("kasip-", ".out");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var inTime = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!inTime) process.destroyForcibly();
            var said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            assertThat(inTime).as(String.join(" ", command) + " hangs: " + said).isTrue();
            return new Ended(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
