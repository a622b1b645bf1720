package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@code deploy/up --keycloak} runs, started once for all tests that ask for it. */
final class RunningKeycloak implements AutoCloseable {
    /** How long the services of the tests remember a key of the issuer; a minute in earnest. */
    static final Duration KEY_MEMORY = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(360);

    private final Map<String, String> environment;
    private final Path data;
    private final Path output;
    private final Process process;
    private final Realms realms;
    private final Http http;

    private RunningKeycloak(Map<String, String> environment, Path output, Process process) {
        this.environment = environment;
        this.data = Path.of(environment.get("KASIP_DATA"));
        this.output = output;
        this.process = process;
        this.realms = new Realms(URI.create("http://127.0.0.1:" + environment.get("KASIP_KEYCLOAK_PORT")), this);
        this.http = new Http(URI.create("http://127.0.0.1:" + environment.get("KASIP_GATEWAY_PORT")));
    }

    /** Gives the one running system to every test that asks for it; deploy/test says when there is no Keycloak. */
    static final class Extension implements ParameterResolver, ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return System.getenv("KASIP_KEYCLOAK_HOME") == null
                    ? ConditionEvaluationResult.disabled("no Keycloak at hand")
                    : ConditionEvaluationResult.enabled("Keycloak is at hand");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningKeycloak.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(RunningKeycloak.class))
                    .computeIfAbsent(RunningKeycloak.class, absent -> start());
        }
    }

    private static RunningKeycloak start() {
        var environment = RunningKasip.environment("keycloak");
        environment.put("QUARKUS_OIDC_JWKS_CACHE_TIME_TO_LIVE", KEY_MEMORY.toString());
        environment.put("QUARKUS_OIDC_JWKS_CLEAN_UP_TIMER_INTERVAL", "PT1S");
        var data = Path.of(environment.get("KASIP_DATA"));
        var output = data.resolve("up.out");
        var up = RunningKasip.ROOT.resolve("deploy/up").toString();
        var builder = new ProcessBuilder(up, "--fresh", "--keycloak", "--no-samples")
                .directory(RunningKasip.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()));
        builder.environment().putAll(environment);
        try {
            // as if of an earlier Keycloak: --fresh forgets it
            Files.writeString(data.resolve("keycloak-accounts"), "console admin stale\n");
            var running = new RunningKeycloak(environment, output, builder.start());
            // a run that is stopped half-way leaves nothing running
            Runtime.getRuntime().addShutdownHook(new Thread(running.process::destroy, "stop-keycloak"));
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        try {
            await().atMost(PATIENCE).until(() -> output().contains("Ctrl-C stops it") || !process.isAlive());
            assertThat(process.isAlive()).as(output()).isTrue();
        } catch (RuntimeException | AssertionError e) {
            process.destroy();
            throw e;
        }
    }

    /** What the runner printed until now. */
    String output() {
        return read(output);
    }

    Path data() {
        return data;
    }

    Map<String, String> environment() {
        return environment;
    }

    Http http() {
        return http;
    }

    Realms realms() {
        return realms;
    }

    /** The password or secret of an account such as {@code person editor}. */
    String account(String name) {
        return read(data.resolve("keycloak-accounts"))
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    List<ProcessHandle> processes() {
        return read(data.resolve("run/processes"))
                .lines()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[1])).stream())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a person's Ctrl-C; whatever stays behind fails the run. */
    @Override
    public void close() {
        var all = processes();
        process.destroy();
        var inTime = awaitEnd();
        if (!inTime) process.destroyForcibly();
        assertThat(inTime).as("deploy/up stops").isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(all).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(data.resolve("run/issuer")).doesNotExist();
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
