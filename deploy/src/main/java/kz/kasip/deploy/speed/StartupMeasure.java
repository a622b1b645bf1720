package kz.kasip.deploy.speed;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import kz.kasip.deploy.load.DocumentLoad;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Exercise;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.KasipSystem;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;
import kz.kasip.deploy.system.Training;

/** Measures each service alone, started again while all others run: seconds to ready, and memory after a load. */
public final class StartupMeasure {
    private static final int ROUNDS = 25;
    private static final long PAUSE = 10_000_000;
    private static final double PATIENCE_SECONDS = 120;
    private static final double BUDGET_SECONDS = 2;
    private static final double SEARCH_BUDGET_SECONDS = 4;
    private static final long BUDGET_MEBIBYTES = 180;

    private final KasipSystem system;
    private final Settings settings;
    private final Console console;
    private final int runs;

    private StartupMeasure(KasipSystem system, Settings settings, Console console, int runs) {
        this.system = system;
        this.settings = settings;
        this.console = console;
        this.runs = runs;
    }

    /** Takes the number of starts. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        var settings = Settings.here();
        try (var system = new KasipSystem(settings, Console.silent())) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
            system.take();
            system.start();
            new StartupMeasure(system, settings, console, Integer.parseInt(arguments[0])).run();
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        new DocumentLoad(
                        settings.url(Service.GATEWAY),
                        system.tokens().of("editor").orElseThrow(),
                        system.tokens().of("approver").orElseThrow(),
                        Console.silent())
                .load(settings.root().resolve("deploy/samples"));
        Training.now(system, settings, console);
        for (var service : Service.values()) {
            var without = measure(service, false);
            var with = measure(service, true);
            tell(service, without, with);
        }
    }

    private record Figures(double[] seconds, ProcessMemory memory) {}

    private Figures measure(Service service, boolean cached) {
        var hits = system.hits();
        var seconds = new double[runs];
        for (var run = 0; run < runs; run++) {
            hits.stop(service);
            var begun = System.nanoTime();
            if (cached) hits.start(service);
            else hits.startWithoutCache(service);
            while (!hits.isReady(service)) {
                if ((System.nanoTime() - begun) / 1e9 > PATIENCE_SECONDS) {
                    throw new Failure(service.module() + " is not ready; log: " + settings.log(service.module()));
                }
                LockSupport.parkNanos(PAUSE);
            }
            seconds[run] = (System.nanoTime() - begun) / 1e9;
        }
        Arrays.sort(seconds);
        var unanswered = new Exercise().run(service, settings.url(service), ROUNDS);
        if (unanswered > 0) console.problem("  %s left %d requests unanswered".formatted(service.module(), unanswered));
        return new Figures(seconds, ProcessMemory.of(hits.process(service), settings.data()));
    }

    private void tell(Service service, Figures without, Figures with) {
        var budget = service == Service.SEARCH ? SEARCH_BUDGET_SECONDS : BUDGET_SECONDS;
        var memory = with.memory;
        console.line(
                "%-18s ready after %s s (at most %.1f)%s, %d MiB after a load (at most %d)%s, of which %d MiB of the"
                        + " cache%s; without the cache %s s, %d MiB",
                service.module(),
                spread(with.seconds),
                budget,
                median(with.seconds) > budget ? " MISSED" : "",
                memory.mebibytes(),
                BUDGET_MEBIBYTES,
                memory.mebibytes() > BUDGET_MEBIBYTES ? " MISSED" : "",
                memory.mebibytesOfCache(),
                memory.mebibytesOf() > 0 ? " and %d MiB of index files beside it".formatted(memory.mebibytesOf()) : "",
                spread(without.seconds),
                without.memory.mebibytes());
    }

    private static String spread(double[] sorted) {
        return String.format(Locale.ROOT, "%.2f / %.2f / %.2f", sorted[0], median(sorted), sorted[sorted.length - 1]);
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
