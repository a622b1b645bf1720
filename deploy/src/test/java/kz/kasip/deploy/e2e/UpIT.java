package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code deploy/up} as a person runs it. */
class UpIT {
    private static final Path UP = RunningKasip.ROOT.resolve("deploy/up");
    private static final Path TOKEN = RunningKasip.ROOT.resolve("deploy/token");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void aFolderIsImportedLeftoversAreClearedAndNothingStaysBehind() throws Exception {
        var environment = RunningKasip.environment("up");
        var data = Path.of(environment.get("KASIP_DATA"));
        var folder = Files.createDirectories(data.resolve("documents"));
        Files.write(folder.resolve("one.txt"), Documents.sampleAs("J62012980"));
        Files.write(
                Files.createDirectories(folder.resolve("more")).resolve("J62012981 two.txt"), Documents.sampleAs("-"));
        Files.writeString(folder.resolve("letter.txt"), "Құрметті әріптестер!\n");

        var first = up(environment, data.resolve("first.out"), "--fresh", "--import", folder.toString());
        awaitLine(first, data.resolve("first.out"), "Imported ");
        assertThat(data.resolve("first.out"))
                .content()
                .contains("J62012901 version 1: published with 4 cards")
                .contains("J62012980 version 1: published with 4 cards (one.txt)")
                .contains("J62012981 version 1: published with 4 cards (J62012981 two.txt)")
                .contains("letter.txt: refused, 422 not-a-standard")
                .contains("2 published, 0 already there, 1 refused");
        var token = Tools.run(RunningKasip.ROOT, environment, TOKEN.toString(), "editor")
                .well();
        assertThat(token.output().split("\\.")).hasSize(3);
        assertThat(Tools.run(RunningKasip.ROOT, environment, UP.toString()))
                .satisfies(second -> assertThat(second.code()).isNotZero())
                .satisfies(second ->
                        assertThat(second.output()).contains("already runs").hasLineCount(1));

        var left = processes(data);
        assertThat(left).hasSize(4);
        first.destroyForcibly().waitFor();
        assertThat(left).allMatch(ProcessHandle::isAlive);

        var again = up(environment, data.resolve("again.out"), "--import", folder.toString());
        awaitLine(again, data.resolve("again.out"), "Imported ");
        assertThat(data.resolve("again.out"))
                .content()
                .contains("killed runner")
                .doesNotContain("Loading the samples")
                .contains("0 published, 2 already there, 1 refused");
        assertThat(left).noneMatch(ProcessHandle::isAlive);

        var now = processes(data);
        again.destroy();
        assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertThat(now).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(Tools.run(RunningKasip.ROOT, environment, TOKEN.toString(), "editor")
                        .code())
                .isNotZero();
    }

    @Test
    void aBusyPortIsNamedWithItsVariable() throws IOException {
        var environment = RunningKasip.environment("busy");
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("KASIP_SEARCH_PORT", Integer.toString(busy.getLocalPort()));
            var ended = Tools.run(RunningKasip.ROOT, environment, UP.toString());
            assertThat(ended.code()).isNotZero();
            assertThat(ended.output())
                    .contains(Integer.toString(busy.getLocalPort()), "KASIP_SEARCH_PORT")
                    .hasLineCount(1);
        }
    }

    @Test
    void aServiceThatDiesEndsAllWithItsReason() throws Exception {
        var environment = RunningKasip.environment("dies");
        var data = Path.of(environment.get("KASIP_DATA"));
        environment.put("QUARKUS_LOG_LEVEL", "no-such-level");
        var ended = Tools.run(RunningKasip.ROOT, environment, UP.toString());
        assertThat(ended.code()).isNotZero();
        assertThat(ended.output().lines().toList().getLast()).contains("ended with code", "no-such-level", "log: ");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(data.resolve("run/processes")).doesNotExist();
    }

    @Test
    void aMissingJdkIsSaidPlainly() {
        var ended = Tools.run(
                RunningKasip.ROOT,
                Map.of("JAVA_HOME", "/nowhere"),
                "bash",
                "-c",
                ". deploy/lib.sh; is_jdk_25() { return 1; }; find_jdk");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.output()).contains("JDK 25 is missing", "/nowhere").hasLineCount(1);
    }

    private static Process up(Map<String, String> environment, Path output, String... options) throws IOException {
        var command = new ArrayList<>(List.of(UP.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .directory(RunningKasip.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void awaitLine(Process process, Path output, String text) {
        await().atMost(PATIENCE)
                .until(() ->
                        Files.readString(output).lines().anyMatch(line -> line.startsWith(text)) || !process.isAlive());
        assertThat(process.isAlive()).as(output.toString()).isTrue();
    }

    private static List<ProcessHandle> processes(Path data) throws IOException {
        return Files.readAllLines(data.resolve("run/processes")).stream()
                .map(line ->
                        ProcessHandle.of(Long.parseLong(line.split(" ")[1])).orElseThrow())
                .toList();
    }
}
