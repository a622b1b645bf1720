package kz.kasip.deploy.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One running service: its process, its log and whether it is ready. */
final class ServiceProcess {
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /** Exit codes above this one are signals, as in a shell. */
    private static final int SIGNALS = 128;

    private final Replica replica;
    private final Settings settings;
    private final Process process;
    private volatile boolean stopping;
    private volatile String lastAnswer = "no answer yet";

    private ServiceProcess(Replica replica, Settings settings, Process process) {
        this.replica = replica;
        this.settings = settings;
        this.process = process;
    }

    static ServiceProcess start(Replica replica, Settings settings, List<String> command, String clientSecret) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.to(settings.log(replica.title()).toFile()))
                .directory(settings.data().toFile());
        builder.environment().putAll(settings.environmentOf(replica, clientSecret));
        try {
            return new ServiceProcess(replica, settings, builder.start());
        } catch (IOException e) {
            throw new Failure(replica.title() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Completes with the cause when the process ends without having been asked to. */
    CompletableFuture<Failure> death() {
        var death = new CompletableFuture<Failure>();
        process.onExit().thenAccept(ended -> {
            if (!stopping) death.complete(failure(ended.exitValue()));
        });
        return death;
    }

    private Failure failure(int code) {
        var log = settings.log(replica.title());
        var how = code > SIGNALS ? " was ended by signal " + (code - SIGNALS) : " ended with code " + code;
        return new Failure(replica.title() + how + ": " + Logs.cause(log, "no reason in its log") + "; log: " + log);
    }

    /** @throws Failure when the process has ended without having been asked to */
    void checkRuns() {
        if (!process.isAlive() && !stopping) throw failure(process.exitValue());
    }

    boolean ready(HttpClient http) {
        var request = HttpRequest.newBuilder(settings.url(replica).resolve("/q/health/ready"))
                .timeout(ANSWER)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            lastAnswer = answer.statusCode() + " " + answer.body().replaceAll("\\s+", " ");
            return answer.statusCode() == 200;
        } catch (IOException e) {
            lastAnswer = "no answer";
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String lastAnswer() {
        return lastAnswer;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Lets the process know that it shall end, without waiting. */
    void askToStop() {
        stopping = true;
        process.destroy();
    }

    void stop() {
        stopping = true;
        Started.stop(process.toHandle());
    }

    /** SIGKILL, for tests. */
    void kill() {
        stopping = true;
        process.destroyForcibly().onExit().join();
    }
}
