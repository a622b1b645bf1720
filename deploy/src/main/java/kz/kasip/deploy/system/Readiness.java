package kz.kasip.deploy.system;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Waits until processes are ready and tells of each. */
final class Readiness {
    private static final Duration PATIENCE = KasipSystem.PATIENCE;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Settings settings;
    private final Console console;
    private final HttpClient http;

    Readiness(Settings settings, Console console, HttpClient http) {
        this.settings = settings;
        this.console = console;
        this.http = http;
    }

    /**
     * Returns when all are ready.
     *
     * @param pause between two looks
     * @throws Failure when it takes too long, or one of them ends
     */
    void await(List<Replica> replicas, Function<Replica, ServiceProcess> running, Runnable pause) {
        var waiting = new ArrayList<>(replicas);
        var start = System.nanoTime();
        var lastLine = start;
        while (true) {
            for (var replica : List.copyOf(waiting)) {
                var process = running.apply(replica);
                process.checkRuns();
                if (!process.ready(http)) continue;
                waiting.remove(replica);
                console.line("  %-18s ready after %.1f s", replica.title(), (System.nanoTime() - start) / 1e9);
            }
            if (waiting.isEmpty()) return;
            var first = waiting.getFirst();
            if (System.nanoTime() - start > PATIENCE.toNanos()) throw notReady(first, running.apply(first));
            if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
                lastLine = System.nanoTime();
                console.line(
                        "  waiting for %s",
                        String.join(", ", waiting.stream().map(Replica::title).toList()));
            }
            pause.run();
        }
    }

    private Failure notReady(Replica replica, ServiceProcess process) {
        return new Failure("%s is not ready after %d s, its last answer: %s; log: %s"
                .formatted(replica.title(), PATIENCE.toSeconds(), process.lastAnswer(), settings.log(replica.title())));
    }
}
