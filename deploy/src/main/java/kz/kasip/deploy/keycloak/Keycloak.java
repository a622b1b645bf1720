package kz.kasip.deploy.keycloak;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Logs;
import kz.kasip.deploy.system.Settings;
import kz.kasip.deploy.system.Started;

/** The process of a real Keycloak, on the loopback address and over a database of its own. */
public final class Keycloak implements AutoCloseable {
    public static final String DATABASE = "keycloak";

    static final String ADMINISTRATOR = "admin";
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Settings settings;
    private final Process process;
    private volatile boolean stopping;

    private Keycloak(Settings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts over the database, which may be empty; the administrator is made at the first start. */
    public static Keycloak start(Settings settings, Accounts accounts) {
        var log = settings.log(DATABASE);
        var builder = new ProcessBuilder(command(settings))
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.to(log.toFile()))
                .directory(settings.data().toFile());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", accounts.console());
        try {
            return new Keycloak(settings, builder.start());
        } catch (IOException e) {
            throw new Failure("Keycloak does not start: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Settings settings) {
        var home = settings.keycloakHome();
        var jar = home.resolve("lib/quarkus-run.jar");
        if (!Files.exists(jar)) throw new Failure("there is no Keycloak in " + home);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm(home));
        command.addAll(List.of("-cp", jar.toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(options(settings));
        return command;
    }

    /** As bin/kc.sh does, but small: that shell script would stand between us and the process. */
    private static List<String> jvm(Path home) {
        return List.of(
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private static List<String> options(Settings settings) {
        return List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--hostname=" + settings.keycloakAddress(),
                "--http-pool-max-threads=16",
                "--cache=local",
                "--db-url=jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + DATABASE,
                "--db-username=postgres",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=8");
    }

    /** True when it answers. */
    public boolean ready(HttpClient http) {
        var realm = URI.create(settings.keycloakAddress() + "/realms/master");
        try {
            var request = HttpRequest.newBuilder(realm).timeout(ANSWER).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Completes with the cause when the process ends without having been asked to. */
    public CompletableFuture<Failure> death() {
        var death = new CompletableFuture<Failure>();
        process.onExit().thenAccept(ended -> {
            if (stopping) return;
            var log = settings.log(DATABASE);
            death.complete(new Failure("Keycloak ended with code " + ended.exitValue() + ": "
                    + Logs.cause(log, "no reason in its log") + "; log: " + log));
        });
        return death;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        stopping = true;
        Started.stop(process.toHandle());
    }
}
